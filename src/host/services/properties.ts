// Fakes of PropertiesService and Properties: what one person keeps for this script, as strings.
import type { UsedProperties, UsedPropertiesService } from '../../google/used-api';
import type { Execution } from './execution';
import { guard, type Members, member } from './guard';
import { refuse } from './service-error';
import type { SessionState } from './session-state';

const SERVICE_MEMBERS: Members<UsedPropertiesService> = { getUserProperties: member('cheap') };
const STORE_MEMBERS: Members<UsedProperties> = {
  getProperty: member('properties', 'string'),
  setProperty: member('properties', 'string', 'string'),
};

/** Documented; larger values are taken today, but nobody promises it (platform facts 5.9). */
const VALUE_LIMIT = 9 * 1024;
const STORE_LIMIT = 500 * 1024;

type Store = Map<string, string>;

/** Of every person at this file; one person's store is nobody else's. */
const stores = new WeakMap<SessionState, Map<string, Store>>();

/** What whoever is at the keyboard has kept. */
export const userProperties = (state: SessionState): Store => {
  const people = stores.get(state) ?? new Map<string, Store>();
  stores.set(state, people);
  const store = people.get(state.user) ?? new Map<string, string>();
  people.set(state.user, store);
  return store;
};

const bytes = (text: string): number => new TextEncoder().encode(text).length;

export const propertiesServiceFake = (execution: Execution): UsedPropertiesService => {
  const { state } = execution;
  const fake: UsedProperties = {
    getProperty: (key) => userProperties(state).get(key) ?? null,
    setProperty: (key, value) => {
      const store = userProperties(state);
      const others = [...store].filter(([known]) => known !== key);
      const used = others.reduce((sum, [name, text]) => sum + bytes(name) + bytes(text), 0);
      if (bytes(value) > VALUE_LIMIT) refuse('Argument too large: value');
      if (used + bytes(key) + bytes(value) > STORE_LIMIT) {
        refuse('You have exceeded the property storage quota.');
      }
      store.set(key, value);
      return self;
    },
  };
  const self = guard(execution, { name: 'PropertiesService.Properties' }, fake, STORE_MEMBERS);
  const service: UsedPropertiesService = { getUserProperties: () => self };
  return guard(execution, { name: 'PropertiesService' }, service, SERVICE_MEMBERS);
};
