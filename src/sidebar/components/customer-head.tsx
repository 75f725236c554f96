// The top of the card: the name, the tier, how it stands, and the phone with one press.
import { isCase, isTask } from '../lines';
import { cleanPhone, shownPhone } from '../phone';
import type { Person } from './person';
import type { Props } from './props';
import { Status } from './status';
import { Typed } from './text';

/** Fewer digits are no number that could be called. */
const SHORTEST = 5;

const Phone = ({ words, send, person }: Props & { readonly person: Person }) => {
  const phone = person.card?.phone ?? person.face.phone;
  if (phone === '') return <p class="phone quiet">{words.noPhone}</p>;
  const clean = cleanPhone(phone);
  const callable = clean.replace(/\D/g, '').length >= SHORTEST;
  return (
    <p class="phone">
      {callable ? (
        <a href={`tel:${clean}`}>
          <Typed text={shownPhone(phone)} />
        </a>
      ) : (
        <Typed text={phone} />
      )}
      {callable && (
        <button
          type="button"
          class="small"
          aria-keyshortcuts="C"
          onClick={() => send({ type: 'copy phone' })}
        >
          {words.copy}
        </button>
      )}
    </p>
  );
};

export const CustomerHead = (props: Props & { readonly person: Person }) => {
  const { face, card, line } = props.person;
  const tier = card?.tier ?? line?.tier ?? '';
  // In the list for a case, a birthday or a visit: that is what matters now, not the next call.
  const stands =
    line !== null && (isCase(line) || isTask(line) || line.kind === 'visit')
      ? line
      : (card ?? line);
  const status = stands?.status;
  const word = stands?.statusWord ?? '';
  return (
    <header class="who">
      <div class="who-line">
        <h2 tabIndex={-1} data-place="title">
          <Typed text={face.name} />
        </h2>
        {tier !== '' && (
          <span class="tier">
            <Typed text={tier} />
          </span>
        )}
      </div>
      <div class="who-row">
        {status !== undefined && <Status status={status} word={word} />}
        <Phone {...props} />
      </div>
    </header>
  );
};
