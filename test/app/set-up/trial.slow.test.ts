// 3-product §5: the trial says what would happen and writes nothing; applying does just that.
import { join } from 'node:path';
import type { Workbook } from '../../../src/host/model/workbook';
import { loadNorthwind } from '../../../src/host/samples/northwind';
import { sampleSchool } from '../../../src/host/samples/school';
import { day } from '../../support/dates';
import { smallTeam } from '../support/small-team';
import { namesOf, wholeWorkbook } from '../support/whole-workbook';
import { answered, NOTHING_CHOSEN, panelOn, TODAY } from './support/panel';

const NORTHWIND = join(__dirname, '../../../../shared/data/northwind');

const BOOKS: readonly (readonly [string, () => Workbook])[] = [
  ['the sample school, zh', () => sampleSchool({ asOf: day(TODAY), language: 'zh' })],
  ['the sample school, en', () => sampleSchool({ asOf: day(TODAY), language: 'en' })],
  ['Northwind', () => loadNorthwind(NORTHWIND)],
  ['a small team', () => smallTeam({ numbered: false })],
  ['a small team with numbers of its own', () => smallTeam({ numbered: true })],
];

const everything = (book: Workbook): string =>
  JSON.stringify([wholeWorkbook(book), namesOf(book)], null, 1);

describe.each(BOOKS)('3-product §5, set-up with nothing but Next: %s', (_, workbook) => {
  const book = workbook();
  const panel = panelOn(book);
  const before = everything(book);
  const proposal = answered(panel.call('setUpOpen', NOTHING_CHOSEN));
  const trial = answered(panel.call('setUpTry', proposal.choices));

  test('looking and trying write nothing', () => {
    expect(everything(book)).toBe(before);
    expect(proposal.isSetUp).toBe(false);
    expect(proposal.choices.roles.name).toBeDefined();
  });

  test('the figures announced are the figures that result', () => {
    const applied = answered(panel.call('setUpApply', proposal.choices));
    expect(applied.figures).toEqual(trial.figures);
    expect(trial.figures.customers).toBeGreaterThan(5);
    expect(applied.trigger.installed).toBe(true);
    expect(panel.host.state.activeSheetId).toBe(proposal.choices.tab);
    const sum = (list: readonly { readonly customers: number }[]): number =>
      list.reduce((all, { customers }) => all + customers, 0);
    expect(sum(trial.figures.tiers)).toBe(trial.figures.customers);
    expect(sum(trial.figures.statuses)).toBe(trial.figures.customers);
  });

  test('nobody is overdue on the first day: what had passed is in the first round', () => {
    const overdue = trial.figures.statuses.find(({ status }) => status === 'overdue');
    expect(overdue?.customers).toBe(0);
    const calls = trial.figures.firstRound.map((one) => one.calls);
    expect(calls.length).toBeLessThanOrEqual(10);
  });

  test('the columns and tabs announced are those that came', () => {
    const after = new Set(book.sheets.map(({ name }) => name));
    for (const name of trial.addedTabs) expect(after).toContain(name);
    const tab = book.sheets.find(({ id }) => id === proposal.choices.tab);
    const header = (tab?.values[proposal.choices.headerRow - 1] ?? []).map(String);
    for (const name of trial.addedColumns) expect(header).toContain(name);
  });

  test('applying twice changes nothing, and the panel knows that it is set up', () => {
    const again = answered(panel.call('setUpOpen', NOTHING_CHOSEN));
    expect(again.isSetUp).toBe(true);
    // Our own column of last contacts is one that people type into, so it is shown.
    expect(again.choices.roles).toMatchObject(proposal.choices.roles);
    const second = answered(panel.call('setUpApply', again.choices));
    expect(second.figures).toEqual(trial.figures);
    expect(answered(panel.call('setUpTry', again.choices)).addedColumns).toEqual([]);
  });
});
