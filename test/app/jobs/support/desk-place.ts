// A file and desks on it, each a run of its own at a moment, as a person: for what needs no bundle.
import type { Desk } from '../../../../src/app/desk';
import { googleDesk } from '../../../../src/google/google-desk';
import type { Workbook } from '../../../../src/host/model/workbook';
import { createHost } from '../../../../src/host/runner/host';
import { loadBundle } from '../../../../src/host/runner/load-bundle';
import { newExecution, type RunContext } from '../../../../src/host/services/execution';
import { ownRealm } from '../../../../src/host/services/realm';
import { createServices } from '../../../../src/host/services/services';
import { processZone } from '../../../../src/host/services/zone-clock';
import { instantAt, LIN } from './night-host';

export interface DeskPlace {
  readonly book: Workbook;
  readonly state: ReturnType<typeof createHost>['state'];
  /** A desk of a run of its own, at this moment, as this person. */
  readonly desk: (moment: string, user?: string, context?: RunContext) => Desk;
  /** Service calls of the last desk. */
  readonly calls: () => readonly string[];
}

export const deskPlace = (book: Workbook, zone = processZone()): DeskPlace => {
  const { state } = createHost({
    ...{ workbook: book, now: 0, bundle: loadBundle(''), zone, user: LIN },
    answers: ({ buttons }) => (buttons.includes('YES') ? 'YES' : 'OK'),
  });
  let members: () => readonly string[] = () => [];
  const desk: DeskPlace['desk'] = (moment, user = LIN, context = 'menu') => {
    Object.assign(state, { user, now: instantAt(moment) });
    const execution = newExecution(state, ownRealm, context);
    members = () => execution.calls.map(({ price, member }) => `${price} ${member}`);
    const services = createServices(execution);
    const bare = googleDesk({
      ...{ app: services.SpreadsheetApp, locks: services.LockService, session: services.Session },
      ...{ properties: services.PropertiesService, scripts: services.ScriptApp },
      mail: () => services.MailApp,
    });
    // The clock of a run without a world of its own is the machine's.
    const now = instantAt(moment);
    const at = new Date(now);
    const on = Math.round(
      (Date.UTC(at.getFullYear(), at.getMonth(), at.getDate()) - 0) / 86_400_000,
    );
    const minutes = at.getHours() * 60 + at.getMinutes();
    return {
      ...bare,
      milliseconds: () => now,
      now: () => ({ on: on as ReturnType<Desk['now']>['on'], minutes }),
      log: () => undefined,
    };
  };
  return {
    ...{ book, state, desk },
    calls: () => members(),
  };
};
