// 2-rules §3, "asked at set-up": what becomes of customers whose course is over, as the panel asks and sends it.
import { setUpWords } from '../../src/i18n/set-up-words';
import { asksAfterCourse } from '../../src/sidebar/set-up/choices';
import type { Event } from '../../src/sidebar/set-up/event';
import { courseWorld } from './support/set-up/course-world';
import { type Driven, driveSetUp } from './support/set-up/drive-set-up';

const NEXT: Event = { type: 'next' };
const HALF_YEAR: Event = { type: 'team', change: { afterCourse: 'every 6 months' } };

const toTeam = async (driven: Driven): Promise<void> => {
  while (driven.state().screen !== 'team') await driven.send(NEXT);
};
const withCourse = (driven: Driven): void => {
  driven.fake.worldOf = courseWorld;
};
const withRules = (driven: Driven): void => {
  driven.fake.worldOf = (language) => {
    const world = courseWorld(language);
    return { ...world, proposal: { ...world.proposal, rulesTab: 'Rules' } };
  };
};

describe('2-rules §3: what comes after the course', () => {
  test('it is asked where a column tells the end of the course; Next alone leaves it as before', async () => {
    const driven = await driveSetUp(withCourse);
    await toTeam(driven);
    expect(asksAfterCourse(driven.state())).toBe(true);
    await driven.send(NEXT, NEXT);
    expect(driven.fake.written).toMatchObject([{ afterCourse: 'as before' }]);
  });

  test.each(['every 3 months', 'every 6 months', 'no more', 'as before'] as const)(
    'what is chosen is what is tried and applied: %s',
    async (afterCourse) => {
      const driven = await driveSetUp(withCourse);
      await toTeam(driven);
      await driven.send({ type: 'team', change: { afterCourse } }, NEXT, NEXT);
      const sent = driven.asked.filter(({ name }) => name !== 'setUpOpen');
      expect(sent.map(({ request }) => Reflect.get(Object(request), 'afterCourse'))).toEqual([
        afterCourse,
        afterCourse,
      ]);
    },
  );

  test('it is not asked without such a column, nor where rules are there already', async () => {
    for (const prepare of [() => undefined, withRules]) {
      const driven = await driveSetUp(prepare);
      await toTeam(driven);
      expect(asksAfterCourse(driven.state())).toBe(false);
      await driven.send(HALF_YEAR, NEXT, NEXT);
      expect(driven.fake.written).toMatchObject([{ afterCourse: 'as before' }]);
    }
  });

  test('when the column is said to be something else the question goes, and what was chosen with it', async () => {
    const driven = await driveSetUp(withCourse);
    await toTeam(driven);
    await driven.send(HALF_YEAR, { type: 'back' }, { type: 'role', column: 12, role: '' });
    expect(asksAfterCourse(driven.state())).toBe(false);
    await driven.send(NEXT, NEXT, NEXT);
    expect(driven.fake.written).toMatchObject([{ afterCourse: 'as before' }]);
  });

  test('a column that a person says is the end of the course brings the question', async () => {
    const driven = await driveSetUp();
    await driven.send({ type: 'role', column: 11, role: 'course ends on' });
    await toTeam(driven);
    expect(asksAfterCourse(driven.state())).toBe(true);
    await driven.send(HALF_YEAR, NEXT, NEXT);
    expect(driven.fake.written).toMatchObject([
      { afterCourse: 'every 6 months', roles: { 'course ends on': 11 } },
    ]);
  });

  test('another language keeps the choice', async () => {
    const driven = await driveSetUp(withCourse);
    await toTeam(driven);
    await driven.send(HALF_YEAR, { type: 'language', language: 'zh' }, NEXT, NEXT);
    expect(driven.fake.written).toMatchObject([{ language: 'zh', afterCourse: 'every 6 months' }]);
  });

  test('what the script refuses stands beside it, and goes when it is changed', async () => {
    const driven = await driveSetUp((one) => {
      withCourse(one);
      const issues = [{ code: 'not listed', field: 'afterCourse', sentence: 'Choose one.' }];
      one.failures.setUpTry = [{ ok: false, issues }];
    });
    await toTeam(driven);
    await driven.send(NEXT);
    expect(driven.state()).toMatchObject({
      ...{ screen: 'team', focus: { place: 'afterCourse' } },
      problems: [{ field: 'afterCourse', sentence: 'Choose one.' }],
    });
    await driven.send(HALF_YEAR);
    expect(driven.state().problems).toEqual([]);
  });

  test('it is asked in both languages, as the specification says it', () => {
    expect([setUpWords('en').afterCourse, setUpWords('zh').afterCourse]).toEqual([
      'When a course has been over for three months',
      '课程结束满三个月后',
    ]);
  });
});
