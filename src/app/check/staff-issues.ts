// What in the Staff tab says nothing: a rest day that is no day, a substitute whom nobody knows.
import type { SheetIssue, SheetIssueCode } from '../../domain/issue';
import { unreadRestDays } from '../../domain/reading/rest-days';
import { named } from '../../domain/text';
import type { Colleague } from '../care/colleagues';
import type { Tab } from '../desk';

/** Rule: M0.7. On a day that could not be read nobody would know that somebody has to step in. */
export const staffIssues = (
  people: readonly Colleague[],
  tab: Tab | undefined,
): readonly SheetIssue[] => {
  const here = people.filter(({ hasLeft }) => !hasLeft);
  return here.flatMap(({ name, row, restDays, substitute }) => {
    const issue = (code: SheetIssueCode, received: string): SheetIssue => ({
      ...{ tab: tab?.name ?? '', row: row + 1, role: '', code, expected: '' },
      received: `${name}: ${received}`,
    });
    const isListed = substitute === '' || named(here, substitute) !== undefined;
    return [
      ...unreadRestDays(restDays).map((part) => issue('rest day not readable', part.trim())),
      ...(isListed ? [] : [issue('substitute not listed', substitute)]),
    ];
  });
};
