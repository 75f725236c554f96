// The last two days of all colleagues and channels, before anything is said (rule M4.5).
import type { Person } from './person';
import type { Props } from './props';
import { momentWords, Typed, todayOf } from './text';

export const Trail = ({ state, words, person }: Props & { readonly person: Person }) => {
  const trail = person.card?.trail ?? [];
  if (trail.length === 0) return null;
  return (
    <section class="trail" aria-label={words.trail}>
      <h3>{words.trail}</h3>
      <ul>
        {trail.map((line) => (
          <li key={`${line.at} ${line.by} ${line.summary}`}>
            <span class="quiet">
              {momentWords(state.language, line.at, todayOf(state))} · <Typed text={line.by} /> ·{' '}
            </span>
            <span>
              <Typed text={line.outcome} /> · <Typed text={line.channel} />
            </span>
            {line.summary !== '' && (
              <span class="summary">
                <Typed text={line.summary} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
