// A line that is ticked in the tab Today: a birthday, a gift or a promise, and what it is about.
import type { WorkLine } from '../../app/care/wire';
import type { Props } from './props';
import { Typed } from './text';

export const TaskNote = ({ words, line }: Props & { readonly line: WorkLine }) => (
  <section class="case own-case" aria-label={line.statusWord}>
    <p class={line.status === 'overdue' ? 'case-status bad' : 'case-status'}>
      <span aria-hidden="true">{line.done ? '✓ ' : '◇ '}</span>
      <Typed text={line.statusWord} />
    </p>
    {line.why !== '' && (
      <p class="case-text">
        <Typed text={line.why} />
      </p>
    )}
    <p class="quiet">{line.done ? words.done : words.tickInToday}</p>
  </section>
);
