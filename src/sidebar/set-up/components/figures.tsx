// The figures of the trial, and the same after it: tiers, statuses, calls a week, the first round.
import { addDays } from '../../../domain/time/civil-date';
import { nearDayText } from '../../../i18n/near-day-text';
import { Status } from '../../components/status';
import { Typed } from '../../components/text';
import { civilOf } from '../../days';
import type { Figures } from '../wire';
import { Bars } from './bars';
import type { Props } from './props';

export interface FiguresProps extends Props {
  readonly figures: Figures;
}

export const Tiers = ({ words, figures }: FiguresProps) => (
  <section>
    <h3>{words.tiers}</h3>
    <Bars
      most={figures.customers}
      bars={figures.tiers.map(({ name, customers }) => ({
        key: name,
        name: <Typed text={name} />,
        count: customers,
      }))}
    />
  </section>
);

/** That nobody is overdue is news; that nobody is paused is not. */
const isTold = ({ status, customers }: Figures['statuses'][number]): boolean =>
  customers > 0 || status === 'overdue';

export const Statuses = ({ words, figures }: FiguresProps) => (
  <section>
    <h3>{words.statuses}</h3>
    <Bars
      most={figures.customers}
      bars={figures.statuses.filter(isTold).map(({ status, label, customers }) => ({
        key: status,
        name: <Status status={status} word={label} />,
        count: customers,
      }))}
    />
  </section>
);

const TENTHS = 10;

export const CallsAWeek = ({ words, figures: { callsAWeek } }: FiguresProps) => {
  const total = callsAWeek.reduce((sum, { calls }) => sum + calls, 0);
  return callsAWeek.length === 0 ? null : (
    <section>
      <h3>{words.callsAWeek}</h3>
      <Bars
        bars={callsAWeek.map(({ owner, calls }) => ({
          key: owner,
          name: <Typed text={owner} />,
          count: calls,
        }))}
      />
      {callsAWeek.length > 1 && (
        <p class="total">
          <span>{words.total}</span> <strong>{Math.round(total * TENTHS) / TENTHS}</strong>
        </p>
      )}
    </section>
  );
};

/** Far enough that no day is called "tomorrow": these days are read in a column. */
const AWAY = -3;
/** So many days stand open. */
const SHOWN_DAYS = 5;

export const FirstRound = ({ state, words, figures: { firstRound } }: FiguresProps) => {
  if (firstRound.length === 0) return null;
  const most = Math.max(...firstRound.map(({ calls }) => calls));
  const bars = firstRound.map(({ on, calls }) => {
    const day = civilOf(on);
    const name = day === undefined ? on : nearDayText(state.language, day, addDays(day, AWAY));
    return { key: on, name, count: calls };
  });
  const more = bars.length - SHOWN_DAYS;
  return (
    <section>
      <h3>{words.firstRound}</h3>
      <Bars bars={bars.slice(0, SHOWN_DAYS)} most={most} />
      {more > 0 && (
        <details class="fold">
          <summary>{words.moreDays(more)}</summary>
          <Bars bars={bars.slice(SHOWN_DAYS)} most={most} />
        </details>
      )}
    </section>
  );
};
