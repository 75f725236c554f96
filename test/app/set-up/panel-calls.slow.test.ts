// 3-product §5, §7: health, the hourly run, taking everything back, and who may do it.
import type { Workbook } from '../../../src/host/model/workbook';
import { putValue } from '../../../src/host/model/workbook';
import { sampleSchool } from '../../../src/host/samples/school';
import { installedTriggers as triggersOf } from '../../../src/host/services/triggers';
import { tabOf } from '../../support/builders';
import { day } from '../../support/dates';
import { namesOf, wholeWorkbook } from '../support/whole-workbook';
import { answered, NOTHING_CHOSEN, panelOn, TODAY } from './support/panel';

const everything = (book: Workbook): string => JSON.stringify([wholeWorkbook(book), namesOf(book)]);
const school = (): Workbook => sampleSchool({ asOf: day(TODAY), language: 'zh' });
const issuesOf = (answer: unknown): string => JSON.stringify(Reflect.get(Object(answer), 'issues'));

describe('3-product §5: from set-up to health and back', () => {
  const book = school();
  const before = everything(book);
  const panel = panelOn(book);

  test('before set-up, health says what to press, and nothing can be removed', () => {
    const lines = answered(panel.call('setUpHealth', {}));
    expect(lines.map(({ code, level }) => `${code} ${level}`)).toEqual(['set-up bad']);
    expect(lines[0]?.press).not.toBe('');
    expect(issuesOf(panel.call('setUpRemove', { keepRecords: true }))).toContain('sentence');
    expect(everything(book)).toBe(before);
  });

  test('after set-up every line that can be well is well', () => {
    const { choices } = answered(panel.call('setUpOpen', NOTHING_CHOSEN));
    answered(panel.call('setUpApply', choices));
    const lines = answered(panel.call('setUpHealth', {}));
    const bad = lines.filter(({ level }) => level === 'bad');
    expect(bad).toEqual([]);
    expect(lines.find(({ code }) => code === 'trigger')?.level).toBe('ok');
  });

  test('the hourly run is there once, however often it is pressed', () => {
    const first = answered(panel.call('setUpTrigger', {}));
    const second = answered(panel.call('setUpTrigger', {}));
    expect([first.installed, second.installed]).toEqual([true, true]);
    expect(triggersOf(panel.host.state).length).toBe(1);
  });

  test('removed with everything, the file is as it was, to the format', () => {
    const removed = answered(panel.call('setUpRemove', { keepRecords: false }));
    expect(removed.left).toEqual([]);
    expect(triggersOf(panel.host.state)).toEqual([]);
    expect(everything(book)).toBe(before);
  });
});

describe('3-product §7: who may change the set-up', () => {
  const book = school();
  const lead = panelOn(book, 'lead@example.com');
  const { choices } = answered(lead.call('setUpOpen', NOTHING_CHOSEN));
  const staff = [{ name: '王主管', email: 'Lead@example.com', role: 'lead' as const }];
  answered(lead.call('setUpApply', { ...choices, staff }));

  test('a lead may, by address whatever its case', () => {
    expect(answered(lead.call('setUpApply', { ...choices, staff: [] })).figures.customers).toBe(
      300,
    );
  });

  test.each(['lin@example.com', ''])(
    '%p may not apply, remove or switch; looking is free',
    (who) => {
      const panel = panelOn(book, who);
      const before = everything(book);
      for (const answer of [
        panel.call('setUpApply', choices),
        panel.call('setUpRemove', { keepRecords: true }),
        panel.call('setUpTrigger', {}),
      ]) {
        expect(issuesOf(answer)).toContain('只有客服负责人可以更改设置');
      }
      expect(panel.call('setUpOpen', NOTHING_CHOSEN).ok).toBe(true);
      expect(panel.call('setUpTry', choices).ok).toBe(true);
      expect(everything(book)).toBe(before);
    },
  );

  test('where no lead has an address, anybody may', () => {
    putValue(tabOf(book, '员工'), 1, 1, null);
    expect(panelOn(book, 'lin@example.com').call('setUpApply', choices).ok).toBe(true);
  });
});
