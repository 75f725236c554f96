// The rest of the card, folded: why this tier, services owed, birthday, organisation, owner.
import { birthdayWords } from './customer-facts';
import type { Person } from './person';
import type { Props } from './props';
import { Typed } from './text';

export const MoreAbout = ({ state, words, person }: Props & { readonly person: Person }) => {
  const { card } = person;
  if (card === null) return null;
  const birthday =
    card.birthday === null
      ? ''
      : [
          card.birthday.text,
          card.birthday.next === null ? '' : birthdayWords({ state, words }, card.birthday.next),
        ]
          .filter((text) => text !== '')
          .join(' · ');
  const facts: readonly (readonly [string, string])[] = [
    [words.whyTier, card.tierWhy],
    [words.services, card.services],
    [words.birthday, birthday],
    [words.organisation, card.organisation],
    [words.owner, card.owner],
    [words.number, card.no],
  ];
  return (
    <details class="fold">
      <summary>{words.moreAbout}</summary>
      <dl class="long">
        {facts
          .filter(([, text]) => text !== '')
          .map(([name, text]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <Typed text={text} />
              </dd>
            </div>
          ))}
      </dl>
    </details>
  );
};
