// Search by name, phone or pinyin initials; one customer with the form, or many at once.
import { useMemo } from 'preact/hooks';
import { find } from '../find';
import { lettersOf, pinyinOrder } from '../initials';
import { ContactForm } from './contact-form';
import { CustomerView } from './customer-view';
import type { Props } from './props';
import { Rows } from './rows';
import { Typed } from './text';

/** More names than this are counted. */
const NAMES_SHOWN = 8;

const Together = (props: Props) => {
  const { state, words, send } = props;
  const names = state.ticked.map(({ name }) => name);
  return (
    <section class="customer">
      <header class="who">
        <h2 tabIndex={-1} data-place="title">
          {words.customers(names.length)}
        </h2>
        <p class="names">
          {state.ticked.slice(0, NAMES_SHOWN).map(({ no, name }) => (
            <span class="chip" key={no}>
              <Typed text={name} />
            </span>
          ))}
          {names.length > NAMES_SHOWN && (
            <span class="chip">{words.andMore(names.length - NAMES_SHOWN)}</span>
          )}
        </p>
        <button type="button" class="link" onClick={() => send({ type: 'together', on: false })}>
          {words.changeChoice}
        </button>
      </header>
      <ContactForm {...props} names={names} />
    </section>
  );
};

const Results = (props: Props) => {
  const { state, words, send } = props;
  const { text, index, failure } = state.search;
  const letters = useMemo(() => {
    const order = pinyinOrder();
    return order === null ? null : lettersOf(order);
  }, []);
  const found = useMemo(() => find(index ?? [], text, letters), [index, text, letters]);
  if (failure !== null) {
    return (
      <p class="note bad">
        {words.failure[failure.kind].title}{' '}
        <button type="button" class="link" onClick={() => send({ type: 'index again' })}>
          {words.tryAgain}
        </button>
      </p>
    );
  }
  if (index === null) return <p class="quiet slowly">{words.loading}</p>;
  const shown = text.trim() === '' ? state.ticked : found.lines;
  return (
    <>
      <p class="quiet" role="status">
        {text.trim() === '' ? words.searchHint : words.found(found.lines.length + found.more)}
      </p>
      <Rows
        {...props}
        rows={shown.map((customer) => ({
          id: customer.no,
          customer,
          side: customer.owner,
          status: null,
          done: false,
          open: () => send({ type: 'pick', customer }),
        }))}
      />
      {found.more > 0 && <p class="quiet">{words.moreFound(found.more)}</p>}
    </>
  );
};

/** Down goes into the results, Enter opens the first. */
const onSearchKey = (pressed: KeyboardEvent): void => {
  if (pressed.isComposing || (pressed.key !== 'ArrowDown' && pressed.key !== 'Enter')) return;
  const first = document.querySelector<HTMLElement>('.rows .row-name');
  pressed.preventDefault();
  pressed.stopPropagation();
  if (first === null) return;
  if (pressed.key === 'Enter') first.click();
  else first.focus();
};

export const SearchView = (props: Props) => {
  const { state, words, send } = props;
  if (state.together) return <Together {...props} />;
  if (state.picked !== null) {
    return (
      <>
        <button type="button" class="link back" onClick={() => send({ type: 'unpick' })}>
          ‹ {words.backToSearch}
        </button>
        <CustomerView {...props} face={state.picked} key={state.picked.no} />
      </>
    );
  }
  return (
    <section class="search">
      <h2 tabIndex={-1} data-place="title" class="unseen">
        {words.view.search}
      </h2>
      <label class="field">
        <span>{words.searchLabel}</span>
        <input
          type="search"
          autocomplete="off"
          spellcheck={false}
          data-place="search"
          value={state.search.text}
          onKeyDown={onSearchKey}
          onInput={({ currentTarget: { value } }) => send({ type: 'search', text: value })}
        />
      </label>
      <Results {...props} />
      <button type="button" class="link" onClick={() => send({ type: 'view', view: 'new' })}>
        + {words.newCustomer}
      </button>
    </section>
  );
};
