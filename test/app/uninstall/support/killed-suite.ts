// Ends the undo at its service calls, then runs it again: it comes to the very end that it has undisturbed.

import { copyWorkbook } from '../../../../src/host/model/copy-workbook';
import type { Workbook } from '../../../../src/host/model/workbook';
import { aContact } from '../../care/support/care-host';
import { endingAt, killsOf } from '../../support/lost-writes';
import { takenOut, undoHost } from './undo-host';
import { wholeBook } from './whole-book';

export interface KilledTeam {
  readonly name: string;
  readonly make: () => Workbook;
  /** What people did between set-up and undo. */
  readonly since?: (book: Workbook) => void;
  /** Whose call is logged before the undo. */
  readonly no?: string;
}

const DAY = '2026-11-20';
const NEXT = '2026-11-24';

/** A file that is in use: set up, a save, a night. */
const inUse = ({ make, since, no }: KilledTeam): Workbook => {
  const book = make();
  const team = undoHost(book, DAY);
  team.setUp();
  if (no !== undefined) team.log(aContact({ key: 'a-save-before', customers: [no] }));
  team.on(NEXT);
  team.night();
  since?.(book);
  return book;
};

const out = (book: Workbook, at?: Parameters<ReturnType<typeof undoHost>['takeOut']>[1]) =>
  undoHost(book, NEXT, 5).takeOut(true, at);

export const killedSuite = (teams: readonly KilledTeam[], stride: number): void => {
  describe.each(teams)('3-product §8, $name', (team) => {
    const used = inUse(team);
    const calm = copyWorkbook(used);
    const undisturbed = out(calm);
    const wanted = wholeBook(calm);
    const kills = killsOf(undisturbed.calls.length, stride);

    test('undisturbed it comes to its end', () => {
      expect(takenOut(undisturbed)).toMatchObject({ ok: true });
    });

    test.each(kills)('an undo that ends $phase call $call is finished by the next', (kill) => {
      const book = copyWorkbook(used);
      const ended = out(book, endingAt(kill));
      expect(ended.error?.message).toBe('ended from outside');
      takenOut(out(book));
      expect(wholeBook(book)).toEqual(wanted);
    });
  });
};
