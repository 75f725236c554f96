// A save that is ended at any service call and sent again: one record each, as if nothing had happened.
import type { ContactDraft } from '../../../../src/app/care/wire';
import { copyWorkbook } from '../../../../src/host/model/copy-workbook';
import type { Workbook } from '../../../../src/host/model/workbook';
import { smallTeam } from '../../support/small-team';
import { namesOf, wholeWorkbook } from '../../support/whole-workbook';
import { aContact, careOn, checkedCare, records } from './care-host';

interface Save {
  readonly name: string;
  readonly start: () => Workbook;
  readonly draft: ContactDraft;
}

const first = smallTeam({ numbered: true });
checkedCare(first);
const later = copyWorkbook(first);
careOn(later).call('careLogContact', aContact({ customers: ['S005'], by: '何老师' }));

const SAVES: readonly Save[] = [
  {
    name: 'the first save, which makes the tab',
    start: () => copyWorkbook(first),
    draft: aContact(),
  },
  {
    name: 'a save that books an appointment',
    start: () => copyWorkbook(later),
    draft: aContact({ customers: ['S003'], nextAppointment: '2026-12-02T10:00', summary: '=1+1' }),
  },
  {
    name: 'a save for many',
    start: () => copyWorkbook(later),
    draft: aContact({ customers: ['S001', 'S004', 'S008', 'S013'], channel: 'class' }),
  },
];

const all = (book: Workbook): string => JSON.stringify([wholeWorkbook(book), namesOf(book)]);

/** @param stride every so many of the instants before and after a call */
export const interruptedSuite = (stride: number): void => {
  describe.each(SAVES)('3-product §8, $name', ({ start, draft }) => {
    const calm = start();
    const { answer, result } = careOn(calm).call('careLogContact', draft);
    const wanted = all(calm);

    test('comes to its end', () => {
      expect(answer).toMatchObject({ ok: true, value: { again: false } });
    });

    const instants = Array.from({ length: result.calls.length * 2 }, (_, at) => ({
      call: at >> 1,
      phase: at % 2 === 0 ? 'before' : 'after',
    })).filter((_, at) => at % stride === 0);

    test.each(instants)('ended $phase call $call and sent again', ({ call, phase }) => {
      const book = start();
      const care = careOn(book);
      care.onCall((moment) => {
        if (moment.index === call && moment.phase === phase) throw new Error('ended from outside');
      });
      expect(care.call('careLogContact', draft).result.error?.message).toBe('ended from outside');
      care.onCall(undefined);
      const retried = care.call('careLogContact', draft).answer;
      expect(retried).toMatchObject({ ok: true });
      if (retried.ok && answer.ok) expect(retried.value.rows).toEqual(answer.value.rows);
      expect(
        records(book).filter(({ 记录编号: id }) => String(id).startsWith(draft.key)),
      ).toHaveLength(draft.customers.length);
      expect(all(book)).toBe(wanted);
    });
  });
};
