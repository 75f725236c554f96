// What the customer likes, and the people of the same household or group: one press shows each.
import type { IndexLine } from '../../app/care/wire';
import type { Person } from './person';
import type { Props } from './props';
import { Typed } from './text';

type Owned = Props & { readonly person: Person };

export const Preferences = ({ words, person }: Owned) => {
  const preferences = person.card?.preferences ?? [];
  if (preferences.length === 0) return null;
  return (
    <dl class="likes" aria-label={words.preferences}>
      {preferences.map(({ name, text }) => (
        <div key={name}>
          <dt>
            <Typed text={name} />
          </dt>
          <dd>
            <Typed text={text} />
          </dd>
        </div>
      ))}
    </dl>
  );
};

const Names = ({ send, people }: Props & { readonly people: readonly IndexLine[] }) => (
  <>
    {people.map((customer) => (
      <button
        key={customer.no}
        type="button"
        class="link"
        onClick={() => send({ type: 'pick', customer })}
      >
        <Typed text={customer.name} />
      </button>
    ))}
  </>
);

/** Rule: M4.8. */
export const LinkedPeople = (props: Owned) => {
  const { words, person } = props;
  const linked = person.card?.linked;
  if (linked === undefined) return null;
  const { belongsTo, head, others, more } = linked;
  if (belongsTo === '' && others.length === 0) return null;
  return (
    <section class="linked" aria-label={words.linked}>
      {belongsTo !== '' && (
        <p>
          <span class="quiet">{words.belongsTo}</span>{' '}
          {head === null ? <Typed text={belongsTo} /> : <Names {...props} people={[head]} />}
        </p>
      )}
      {others.length > 0 && (
        <p>
          <span class="quiet">{words.linked}</span> <Names {...props} people={others} />
          {more > 0 && <span class="quiet">{words.andMore(more)}</span>}
        </p>
      )}
    </section>
  );
};
