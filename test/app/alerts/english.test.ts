// 2-rules §4, 3-product §4: alerts and mails of an English file, sentence by sentence.
import { putValue } from '../../../src/host/model/workbook';
import { tabOf } from '../../support/builders';
import { careOn } from '../care/support/care-host';
import { cases, stepped } from '../care/support/case-host';
import { HE, LIN, type NightHost } from '../jobs/support/night-host';
import { nightlyIn, ZHOU } from '../jobs/support/two-teams';
import { shownRows } from '../support/run-check';
import { alerts, mailingOn, mails, receive, sent, setKey, switchOn } from './support/alert-host';

const COMPLAINT = { owner: 'Lin', kind: 'complaint', severity: 'normal', by: 'He' };
const TEXT = 'No notice given: 138 0000 0001';

/** Checked on Thursday 19 November, so that Friday's clocks are those of an ordinary day. */
const start = (): NightHost => {
  const night = nightlyIn('en', '2026-11-19');
  night.report('2026-11-20 02:17');
  return night;
};
const complain = (night: NightHost, at: string, part = {}): string =>
  receive(night, at, { ...COMPLAINT, text: TEXT, ...part });
const said = (night: NightHost, moment: string, job: string): string | undefined =>
  night.report(moment).runs.find((run) => run.job === job)?.sentence;

describe('M0.11 the watch raises what has arisen, once', () => {
  const night = start();
  const no = complain(night, '2026-11-20T14:00');

  test('owner, owner, lead, manager: the tab and what the run says', () => {
    expect(said(night, '2026-11-20 15:17', 'watch')).toBe(
      '0 cells of open cases brought up to date.',
    );
    expect(said(night, '2026-11-20 16:17', 'watch')).toBe(
      '1 cell of open cases brought up to date. 1 alert raised.',
    );
    for (const moment of ['2026-11-20 18:17', '2026-11-21 14:17', '2026-11-22 14:17']) {
      night.report(moment);
    }
    expect(alerts(night.book)).toEqual([
      `${no} | 50 % of the working time used | 2026-11-20 16:00 | Lin`,
      `${no} | 80 % of the working time used | 2026-11-20 17:12 | Lin`,
      `${no} | the time to reply has passed | 2026-11-21 14:00 | Zhou`,
      `${no} | the time to reply has passed, step 1 after it | 2026-11-22 14:00 | Wu`,
    ]);
    expect(shownRows(tabOf(night.book, 'Alerts'))[0]).toEqual([
      ...['Key', 'Case no.', 'Why', 'Since', 'Told', 'Text', 'Raised at', 'Mails', 'File'],
    ]);
  });

  test('the row of the case, Today, the lead’s block and the banner say it', () => {
    const told = 'Sun 2026-11-22 14:00 the time to reply has passed, step 1 after it; told: Wu';
    expect(cases(night.book)[0]).toMatchObject({ Alerts: told });
    night.report('2026-11-23 02:17');
    const rows = shownRows(tabOf(night.book, 'Today'));
    const line = rows.find((cells) => String(cells[8]).startsWith(no));
    expect(String(line?.[8])).toContain(`; ${told}`);
    expect(rows.flat()).toContain('▸ For the lead: 1 case escalated or handed over often');
    const care = careOn(night.book, { now: '2026-11-23T09:00', user: ZHOU });
    const { answer } = care.call('careOpen', {});
    expect(answer).toMatchObject({
      ok: true,
      value: { banners: [{ code: 'alerts', sentence: `A case needs you now: ${no} Ann.` }] },
    });
  });

  test('an answer ends it', () => {
    const care = careOn(night.book, { now: '2026-11-23T10:00' });
    stepped(care, no, 'reply', { by: 'Lin' });
    night.report('2026-11-24 10:17');
    expect(alerts(night.book)).toHaveLength(4);
  });
});

test('2-rules §4: nobody left to tell is said', () => {
  const night = start();
  night.host.edit((book) => putValue(tabOf(book, 'Staff'), 3, 2, 'left'));
  complain(night, '2026-11-20T14:00');
  night.report('2026-11-21 14:17');
  expect(String(cases(night.book)[0]?.Alerts)).toBe(
    'Sat 2026-11-21 14:00 the time to reply has passed; told: nobody (Staff names no lead)',
  );
});

describe('mails', () => {
  test('one for everything that waits, with phones masked; then nothing', () => {
    const night = mailingOn(start());
    complain(night, '2026-11-20T14:00');
    complain(night, '2026-11-20T14:10', { now: '14:12' });
    complain(night, '2026-11-20T14:20', { owner: 'He', now: '14:22' });
    expect(said(night, '2026-11-20 16:17', 'mail')).toBe('2 mails sent.');
    const [{ body = '' } = {}] = night.host.state.mails;
    expect(sent(night)).toEqual([
      `${LIN}: SheetCare: 2 cases need you`,
      `${HE}: SheetCare: 1 case needs you`,
    ]);
    const lines = body.split('\n');
    expect(lines[0]).toBe('2 things have come up:');
    expect(body).toContain(
      'complaint: No notice given: 138****0001; reply by Sat 2026-11-21 14:00',
    );
    expect(lines).toContain('  50 % of the working time used');
    expect(lines.slice(-2)).toEqual([
      'https://docs.google.com/spreadsheets/d/local-test',
      'A lead has switched these mails on; they go to the people of the tab Staff only.',
    ]);
    expect(said(night, '2026-11-20 17:05', 'mail')).toBe('No mail was due.');
    expect(mails(night.book)[0]).toBe('Lin · sent · 2026-11-20 16:17');
  });

  test('at night it waits; who has no address is said, once', () => {
    const night = mailingOn(start());
    complain(night, '2026-11-20T14:00');
    for (const moment of ['2026-11-20 18:17', '2026-11-21 14:17', '2026-11-22 14:17']) {
      night.report(moment);
    }
    expect(mails(night.book).slice(2)).toEqual([
      'Zhou · waiting until · 2026-11-23 09:00',
      'Wu · waiting until · 2026-11-23 09:00',
    ]);
    sent(night);
    expect(said(night, '2026-11-23 09:17', 'mail')).toBe('2 mails sent. No address in Staff: Wu.');
    expect(mails(night.book)[3]).toBe('Wu · no address in Staff · 2026-11-23 09:17');
  });

  test('not allowed, an address that Google refuses, and a run that was ended: each is said', () => {
    const night = mailingOn(start());
    complain(night, '2026-11-20T14:00');
    const { scopes } = night.host.state;
    night.host.state.scopes = scopes.slice(0, -1);
    expect(night.tick('2026-11-20 16:17').error?.message).toBe(
      'mails: No mails: whoever runs this has not allowed them. Push the script with --mail, and press “Run every night” again.',
    );
    night.host.state.scopes = scopes;
    night.host.edit((book) => putValue(tabOf(book, 'Staff'), 1, 1, 'lin'));
    expect(night.tick('2026-11-20 16:40').error?.message).toBe(
      'mails: The mail to Lin may not have gone out: Invalid email: lin',
    );
    expect(mails(night.book)).toEqual(['Lin · may not have gone out · 2026-11-20 16:40']);
    night.report('2026-11-20 17:05');
    expect(cases(night.book)[0]).toMatchObject({
      Alerts:
        'Fri 2026-11-20 16:00 50 % of the working time used; told: Lin (mail may not have gone out: Lin)',
    });
  });

  test('switched off they do not run, and nothing waits', () => {
    const night = mailingOn(start());
    night.host.edit((book) => setKey(book, 'mails', 'off'));
    complain(night, '2026-11-20T14:00');
    expect(said(night, '2026-11-20 16:17', 'mail')).toBeUndefined();
    expect(mails(night.book)).toEqual(['']);
  });
});

describe('3-product §4: the list of the morning', () => {
  const morning = (): NightHost => {
    const night = mailingOn(start());
    night.report('2026-11-20 10:17');
    night.host.edit((book) => switchOn(book, 'morning'));
    return night;
  };

  test('not on a rest day; on a working day each gets their own lines', () => {
    const night = morning();
    expect(said(night, '2026-11-21 06:17', 'morning')).toBe(
      'Nobody works today: no list goes out.',
    );
    for (const moment of ['26 02:17', '26 06:17', '27 02:17']) night.report(`2026-11-${moment}`);
    sent(night);
    const { runs } = night.report('2026-11-27 06:17');
    expect(
      runs.filter(({ job }) => ['morning', 'mail'].includes(job)).map((run) => run.sentence),
    ).toEqual(['The day’s list goes to 2 people.', '2 mails sent.']);
    const bodies = night.host.state.mails.map(({ body }) => body.split('\n'));
    expect(sent(night)).toEqual([
      `${LIN}: SheetCare, 2026-11-27: 1 line for you`,
      `${HE}: SheetCare, 2026-11-27: 1 line for you`,
    ]);
    expect(bodies[0]?.slice(0, 4)).toEqual([
      'Lin, this is your list of 2026-11-27.',
      'Today: 1',
      '',
      '• Ann 138****0001 Today',
    ]);
  });

  test('late in the evening and with an old list it says why nothing goes out', () => {
    const late = morning();
    late.report('2026-11-23 02:17');
    expect(said(late, '2026-11-23 22:17', 'morning')).toBe('It is night: no list goes out.');
    const old = morning();
    old.host.edit((book) => {
      const settings = tabOf(book, 'Settings');
      const row = settings.values.findIndex((cells) => cells?.[4] === 'check');
      putValue(settings, row, 6, 'off');
    });
    expect(old.tick('2026-11-23 06:17').error?.message).toBe(
      'morning list: The tab Today is not of this day, so no list goes out: look at the nightly check.',
    );
  });
});
