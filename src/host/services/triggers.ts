// Fakes of ScriptApp and its triggers: each person has some, sees no other's, and is who they run as.
import type {
  UsedAuthorizationInfo,
  UsedClockTriggerBuilder,
  UsedScriptApp,
  UsedTrigger,
  UsedTriggerBuilder,
} from '../../google/used-api';
import { enumValue } from './enums';
import type { Execution } from './execution';
import { guard, type Members, member } from './guard';
import { refuse } from './service-error';
import type { SessionState } from './session-state';

export interface InstalledTrigger {
  readonly id: string;
  readonly handler: string;
  /** Who made it: it runs as this person. */
  readonly user: string;
  readonly everyHours: number;
}

/** Quotas of the platform: triggers of one person for one script. */
const MOST_TRIGGERS = 20;
const NEEDED = 'https://www.googleapis.com/auth/script.scriptapp';

export const SCRIPT_APP_MEMBERS: Members<UsedScriptApp> = {
  getProjectTriggers: member('script'),
  deleteTrigger: member('script', 'object'),
  newTrigger: member('cheap', 'string'),
  getAuthorizationInfo: member('script', 'object', 'list?'),
};
const TRIGGER_MEMBERS: Members<UsedTrigger> = {
  getUniqueId: member('cheap'),
  getHandlerFunction: member('cheap'),
};
const BUILDER_MEMBERS: Members<UsedTriggerBuilder> = { timeBased: member('cheap') };
const CLOCK_MEMBERS: Members<UsedClockTriggerBuilder> = {
  everyHours: member('cheap', 'integer'),
  create: member('script'),
};
const INFO_MEMBERS: Members<UsedAuthorizationInfo> = { getAuthorizationStatus: member('cheap') };

interface Store {
  readonly triggers: InstalledTrigger[];
  /** People who have taken back what they had allowed. */
  readonly unauthorised: Set<string>;
  made: number;
}
const stores = new WeakMap<SessionState, Store>();

const storeOf = (state: SessionState): Store => {
  const store = stores.get(state) ?? { triggers: [], unauthorised: new Set(), made: 0 };
  stores.set(state, store);
  return store;
};

/** Everybody's triggers: Google shows them to nobody; for the page and for tests. */
export const installedTriggers = (state: SessionState): readonly InstalledTrigger[] =>
  storeOf(state).triggers;

/** What the editor's clock page does too: a trigger by hand. */
export const installTriggerFor = (
  state: SessionState,
  { handler, user, everyHours }: Omit<InstalledTrigger, 'id'>,
): InstalledTrigger => {
  const store = storeOf(state);
  store.made += 1;
  const trigger = { id: `${7_000_000 + store.made * 1009}`, handler, user, everyHours };
  store.triggers.push(trigger);
  return trigger;
};

/** Taken away by its owner, on Google's own page. */
export const removeTriggerFrom = (state: SessionState, id: string): void => {
  const { triggers } = storeOf(state);
  const at = triggers.findIndex((one) => one.id === id);
  if (at >= 0) triggers.splice(at, 1);
};

/** What a run does to triggers can be taken back: gives the way. */
export const rememberTriggers = (state: SessionState): (() => void) => {
  const { triggers } = storeOf(state);
  const before = [...triggers];
  return () => {
    triggers.splice(0, triggers.length, ...before);
  };
};

/** Whether this person has granted what the script asks for; true until a test says otherwise. */
export const setAuthorised = (state: SessionState, user: string, isAuthorised: boolean): void => {
  const { unauthorised } = storeOf(state);
  if (isAuthorised) unauthorised.delete(user);
  else unauthorised.add(user);
};
export const isAuthorised = (state: SessionState, user: string): boolean =>
  !storeOf(state).unauthorised.has(user);

const triggersBehind = new WeakMap<object, InstalledTrigger>();

const triggerFake = (execution: Execution, trigger: InstalledTrigger): UsedTrigger => {
  const fake: UsedTrigger = {
    getUniqueId: () => trigger.id,
    getHandlerFunction: () => trigger.handler,
  };
  const guarded = guard(execution, { name: 'ScriptApp.Trigger' }, fake, TRIGGER_MEMBERS);
  triggersBehind.set(guarded, trigger);
  return guarded;
};

const clockBuilder = (execution: Execution, handler: string): UsedClockTriggerBuilder => {
  const { state, context } = execution;
  let everyHours: number | undefined;
  const fake: UsedClockTriggerBuilder = {
    everyHours: (n) => {
      everyHours = n;
      return self;
    },
    create: () => {
      // Stricter than anybody could verify: such triggers were reported disabled (platform facts 4.3).
      if (context === 'trigger') refuse('A run that a trigger has started makes no trigger here.');
      const mine = installedTriggers(state).filter(({ user }) => user === state.user);
      if (mine.length >= MOST_TRIGGERS) {
        refuse(
          'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
        );
      }
      const hours = everyHours ?? refuse('The trigger has no schedule.');
      const made = { handler, user: state.user, everyHours: hours };
      return triggerFake(execution, installTriggerFor(state, made));
    },
  };
  const self = guard(execution, { name: 'ClockTriggerBuilder' }, fake, CLOCK_MEMBERS);
  return self;
};

const builderFake = (execution: Execution, handler: string): UsedTriggerBuilder =>
  guard<UsedTriggerBuilder>(
    execution,
    { name: 'TriggerBuilder' },
    { timeBased: () => clockBuilder(execution, handler) },
    BUILDER_MEMBERS,
  );

export const scriptAppFake = (execution: Execution): UsedScriptApp => {
  const { state, context, mode } = execution;
  /** Simple triggers have no such right, whatever the manifest says. */
  const demand = (name: string): void => {
    if (mode !== 'FULL' || context === 'open' || context === 'edit') {
      refuse(
        `You do not have permission to call ScriptApp.${name}. Required permissions: ${NEEDED}`,
      );
    }
  };
  const AuthMode: UsedScriptApp['AuthMode'] = { FULL: enumValue('AuthMode', 'FULL') };
  const AuthorizationStatus: UsedScriptApp['AuthorizationStatus'] = {
    REQUIRED: enumValue('AuthorizationStatus', 'REQUIRED'),
  };
  const fake: UsedScriptApp = {
    getProjectTriggers: () => {
      demand('getProjectTriggers');
      const mine = installedTriggers(state).filter(({ user }) => user === state.user);
      return execution.realm.list(mine.map((trigger) => triggerFake(execution, trigger)));
    },
    deleteTrigger: (trigger) => {
      demand('deleteTrigger');
      const behind =
        triggersBehind.get(trigger) ??
        refuse(
          "The parameters ((class)) don't match the method signature for ScriptApp.deleteTrigger.",
        );
      removeTriggerFrom(state, behind.id);
    },
    newTrigger: (handler) => {
      demand('newTrigger');
      return builderFake(execution, handler);
    },
    getAuthorizationInfo: (_mode, scopes = []) =>
      guard<UsedAuthorizationInfo>(
        execution,
        { name: 'AuthorizationInfo' },
        {
          getAuthorizationStatus: () =>
            isAuthorised(state, state.user) && scopes.every((scope) => state.scopes.includes(scope))
              ? enumValue('AuthorizationStatus', 'NOT_REQUIRED')
              : AuthorizationStatus.REQUIRED,
        },
        INFO_MEMBERS,
      ),
    AuthMode,
    AuthorizationStatus,
  };
  return guard(execution, { name: 'ScriptApp' }, fake, SCRIPT_APP_MEMBERS);
};
