// Customers in rows: open one, or tick several and log once for all (3-product §3).
import type { IndexLine } from '../../app/care/wire';
import type { FollowUpStatus } from '../../domain/follow-up/follow-up-status';
import type { Props } from './props';
import { Sign } from './status';
import { Typed } from './text';

export interface Row {
  readonly id: string;
  readonly customer: IndexLine;
  readonly side: string;
  readonly status: FollowUpStatus | null;
  readonly done: boolean;
  readonly open: () => void;
}

const COLUMNS = ['row-tick', 'row-name'];

/** Arrows go through the rows like through a table; Tab goes on past each. */
const onArrow = (pressed: KeyboardEvent): void => {
  const { target, key } = pressed;
  if (!(target instanceof HTMLElement)) return;
  const row = target.closest('li');
  const column = COLUMNS.find((name) => target.classList.contains(name));
  if (row === null || column === undefined) return;
  const to =
    key === 'ArrowDown'
      ? row.nextElementSibling?.querySelector<HTMLElement>(`.${column}`)
      : key === 'ArrowUp'
        ? row.previousElementSibling?.querySelector<HTMLElement>(`.${column}`)
        : key === 'ArrowLeft' || key === 'ArrowRight'
          ? row.querySelector<HTMLElement>(`.${COLUMNS[key === 'ArrowLeft' ? 0 : 1]}`)
          : undefined;
  if (to === undefined || to === null) return;
  pressed.preventDefault();
  pressed.stopPropagation();
  to.focus();
};

const Chosen = ({ state, words, send }: Props) =>
  state.ticked.length === 0 ? null : (
    <div class="chosen">
      <button type="button" class="main" onClick={() => send({ type: 'together', on: true })}>
        {words.logForChosen(state.ticked.length)}
      </button>
      <button type="button" class="link" onClick={() => send({ type: 'untick all' })}>
        {words.untickAll}
      </button>
    </div>
  );

export const Rows = (
  props: Props & {
    readonly rows: readonly Row[];
    /** To look at only: who is alike is opened, not ticked. */
    readonly unticked?: boolean;
  },
) => {
  const { state, words, send, rows, unticked = false } = props;
  const ticked = new Set(state.ticked.map(({ no }) => no));
  return (
    <div data-keys="list" data-place="rows">
      {!unticked && <Chosen {...props} />}
      <ul class="rows" onKeyDown={onArrow}>
        {rows.map((row) => (
          <li key={row.id} class={row.done ? 'done' : ''}>
            {!unticked && (
              <input
                type="checkbox"
                class="row-tick"
                aria-label={words.tick(row.customer.name)}
                checked={ticked.has(row.customer.no)}
                disabled={row.customer.no === ''}
                onChange={() => {
                  const { no, name, phone, owner } = row.customer;
                  send({ type: 'tick', customer: { no, name, phone, owner } });
                }}
              />
            )}
            <button type="button" class="row-name" onClick={row.open}>
              <span class="row-who">
                <Typed text={row.customer.name} />
                {row.done && <span class="done-word"> ✓ {words.done}</span>}
              </span>
              <span class="quiet">
                {row.status !== null && <Sign status={row.status} />} <Typed text={row.side} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
};
