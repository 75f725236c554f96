// A birthday, a gift or a promise of the list: what it is about, and whether it is done.
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
    {line.done && <p class="quiet">{words.done}</p>}
  </section>
);
