// Tick boxes, each with a drop-down of words beside it.
import type { Desk } from '../../app/desk';
import { remember } from '../../domain/remember';
import type { OpenBook } from './open-book';

export const tickLines = ({ app, roomFor }: OpenBook): Pick<Desk, 'tickLines'> => ({
  tickLines: ({ tab, row, column }, lines) => {
    const box = app.newDataValidation().requireCheckbox().build();
    // What is typed instead of a word stays, and is listed: nothing of a person's is refused.
    const listOf = remember((words: string) =>
      app
        .newDataValidation()
        .requireValueInList(words.split('\n'), true)
        .setAllowInvalid(true)
        .build(),
    );
    roomFor(tab, { row, column, rows: lines.length, columns: 2 }).setDataValidations(
      lines.map((words) => {
        if (words === null) return [null, null];
        return [box, words.length === 0 ? null : listOf(words.join('\n'))];
      }),
    );
  },
});
