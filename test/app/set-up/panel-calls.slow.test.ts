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
    const lines = answered(panel.call('setUpHealth', { language: null }));
    expect(lines.map(({ code, level }) => `${code} ${level}`)).toEqual(['set-up bad']);
    expect(lines[0]?.press).not.toBe('');
    expect(issuesOf(panel.call('setUpRemove', { keepRecords: true, language: null }))).toContain(
      'sentence',
    );
    expect(everything(book)).toBe(before);
  });

  test('after set-up every line that can be well is well', () => {
    const { choices } = answered(panel.call('setUpOpen', NOTHING_CHOSEN));
    answered(panel.call('setUpApply', choices));
    const lines = answered(panel.call('setUpHealth', { language: null }));
    const bad = lines.filter(({ level }) => level === 'bad');
    expect(bad).toEqual([]);
    expect(lines.find(({ code }) => code === 'trigger')?.level).toBe('ok');
  });

  test('the hourly run is there once, however often it is pressed', () => {
    const first = answered(panel.call('setUpTrigger', { language: null }));
    const second = answered(panel.call('setUpTrigger', { language: null }));
    expect([first.installed, second.installed]).toEqual([true, true]);
    expect(triggersOf(panel.host.state).length).toBe(1);
  });

  test('removed with everything, the file is as it was, to the format', () => {
    const removed = answered(panel.call('setUpRemove', { keepRecords: false, language: null }));
    expect(removed.left).toEqual([]);
    expect(triggersOf(panel.host.state)).toEqual([]);
    expect(everything(book)).toBe(before);
  });
});

describe('3-product §5: the answers are in the language of the panel, whatever the sheet speaks', () => {
  const chinese = /[\u4e00-\u9fff]/;
  const book = school();
  const panel = panelOn(book);
  const ask = { language: 'en' as const };
  const textOf = (value: unknown): string =>
    // Names of tabs and columns are the sheet's own.
    JSON.stringify(value).replace(/[“][^”]*[”]|服务规则|工作日历|员工|设置|客户关怀/g, '');

  test('before set-up and after it', () => {
    const before = answered(panel.call('setUpHealth', ask));
    expect(before.map(({ sentence }) => sentence)).toEqual([
      'SheetCare has not been set up in this file.',
    ]);
    const { choices } = answered(panel.call('setUpOpen', NOTHING_CHOSEN));
    answered(panel.call('setUpApply', { ...choices, language: 'zh' }));
    const lines = answered(panel.call('setUpHealth', ask));
    expect(lines.filter((line) => chinese.test(textOf(line)))).toEqual([]);
    expect(answered(panel.call('setUpTrigger', ask)).sentence).not.toMatch(chinese);
    const plain = answered(panel.call('setUpHealth', { language: null }));
    expect(plain.every(({ sentence }) => chinese.test(sentence))).toBe(true);
    const table = tabOf(book, '设置').values.map((row) => row?.[4]);
    expect(table).toContain('任务');
  });

  test('and of the removal', () => {
    const removed = answered(panel.call('setUpRemove', { keepRecords: false, ...ask }));
    expect(removed.sentence).toMatch(/^[A-Z]/);
    const again = panel.call('setUpRemove', { keepRecords: false, ...ask });
    expect(issuesOf(again)).not.toMatch(chinese);
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
        panel.call('setUpRemove', { keepRecords: true, language: null }),
        panel.call('setUpTrigger', { language: null }),
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
