// Which members of Google's services the contract and the probes really use: seen while they run on the host.

import { CONTRACTS } from '../../src/google/contract/contract';
import { SERVICE_PROBES } from '../../src/google/service-probes';
import type { Services } from '../../src/google/services';
import { serviceNameOf } from '../../src/host/services/guard';
import { openServices } from '../host/support/open-services';
import { fileText } from '../support/bundle';

/** Every member that used-api.ts lists, as Range.getValues. */
export const membersListed = (): readonly string[] =>
  [
    ...fileText('src/google/used-api.ts').matchAll(
      /interface Used(\w+) \{([^}]*(?:\{[^}]*\}[^}]*)*?)\n\}/g,
    ),
  ]
    .flatMap(([, name, body = '']) =>
      [...body.matchAll(/^ {2}(\w+)\(/gm)].map(([, member]) => `${name}.${member}`),
    )
    .sort();

/** Notes each member that is called, on whatever the services hand out. */
const watched = <Value>(
  value: Value,
  seen: Set<string>,
  behind: WeakMap<object, object>,
): Value => {
  if (Array.isArray(value)) {
    return value.map((one: unknown) => watched(one, seen, behind)) as Value;
  }
  if (typeof value !== 'object' || value === null) return value;
  const name = serviceNameOf(value);
  if (name === undefined) return value;
  const bare = (argument: unknown): unknown =>
    Array.isArray(argument)
      ? argument.map(bare)
      : ((typeof argument === 'object' && argument !== null ? behind.get(argument) : undefined) ??
        argument);
  const proxy = new Proxy(value, {
    get: (target, key) => {
      const member: unknown = Reflect.get(target, key);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]): unknown => {
        seen.add(`${name}.${String(key)}`);
        return watched(Reflect.apply(member, target, args.map(bare)), seen, behind);
      };
    },
  });
  behind.set(proxy, value);
  return proxy;
};

/** Runs every check once, in one sheet. */
export const membersTried = (): ReadonlySet<string> => {
  const seen = new Set<string>();
  const behind = new WeakMap<object, object>();
  const { app, locks, session, properties, scripts, mail } = openServices({
    rows: 1000,
    columns: 26,
  });
  const services: Services = {
    app: watched(app, seen, behind),
    locks: watched(locks, seen, behind),
    session: watched(session, seen, behind),
    properties: watched(properties, seen, behind),
    scripts: watched(scripts, seen, behind),
    mail: () => watched(mail(), seen, behind),
  };
  const sheet = services.app.getActiveSpreadsheet().getActiveSheet();
  for (const { check } of CONTRACTS) check(services.app, sheet, services);
  for (const { check } of SERVICE_PROBES) check({ services, app: services.app, sheet });
  return seen;
};
