// Every function of the bundle beside the code by hand, on rows as people type them (3-product §8).
import { bundleText } from '../support/bundle';
import { measuredColumns } from './columns';
import { CONTESTS } from './contests';
import { differences } from './differences';
import { loadWorld } from './world';

const world = loadWorld(bundleText());
const names = Object.keys(CONTESTS);
/** One school in each language of its sample; the rules are Chinese. */
const schools = [measuredColumns(800, 7, 'zh'), measuredColumns(800, 11, 'en')];

/** Both sides of a contest on one school. */
const answers = (name: string, columns: ReturnType<typeof measuredColumns>) => {
  const made = CONTESTS[name];
  const ours = world.get(name);
  if (made === undefined || ours === undefined) throw new Error(`no contest of ${name}`);
  const { args, byHand } = made(columns);
  return { args, ours: ours(...args), byHand: byHand() };
};

test('3-product §8: every custom function of the bundle has a contest', () => {
  expect([...names].sort()).toEqual([...world.keys()].sort());
  expect(names).toHaveLength(16);
});

describe.each(names)('3-product §8: %s of the bundle and by hand', (name) => {
  const [chinese, english] = schools.map((columns) => answers(name, columns));

  test('give the same answers', () => {
    for (const school of [chinese, english]) {
      expect(differences(school?.args ?? [], Object(school?.ours), Object(school?.byHand))).toEqual(
        [],
      );
    }
  });

  test('answer in one cell a row, and not all alike', () => {
    const rows: unknown[][] = Object(chinese?.ours);
    expect(rows.every((row) => row.length === 1)).toBe(true);
    expect(rows).toHaveLength(800);
    expect(new Set(rows.map(([answer]) => JSON.stringify(answer))).size).toBeGreaterThan(2);
  });
});

test('a difference is found and shown with its cells', () => {
  expect(differences([[[1], [2]], 'rules'], [['a'], ['b']], [['a'], ['c']])).toEqual([
    'row 2 [[2]]: ours ["b"], by hand ["c"]',
  ]);
  expect(differences([], [], [['a']])).toHaveLength(1);
  expect(differences([], [[new Date(0)]], [[new Date(1)]])).toHaveLength(1);
  expect(differences([], [[null]], [['']])).toHaveLength(1);
});
