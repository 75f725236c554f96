// Step 1: the tab with the customers, and the row of its headers, with the first rows to point at.
import { ProblemOf, Typed, wrong } from '../../components/text';
import { isRead } from '../choices';
import { grouped } from '../roles';
import { CallFailed } from './call-failed';
import { Columns } from './columns';
import type { Props } from './props';
import { Step } from './step';
import { Working } from './working';

const NoTab = ({ words, send }: Props) => (
  <section class="note bad">
    <h3>{words.noTabTitle}</h3>
    {words.noTabSteps.map((step) => (
      <p key={step}>{step}</p>
    ))}
    <button type="button" onClick={() => send({ type: 'look again' })}>
      {words.lookAgain}
    </button>
  </section>
);

const TabChoice = ({ state, words, send }: Props) => {
  const tabs = state.proposal?.tabs ?? [];
  const known = tabs.some(({ id }) => id === state.form.tab);
  return (
    <label class="field">
      <span>{words.tab}</span>
      <select
        data-place="tab"
        value={known ? String(state.form.tab) : ''}
        onChange={({ currentTarget: { value } }) => {
          if (value !== '') send({ type: 'tab', id: Number(value) });
        }}
        {...wrong(state, 'tab')}
      >
        {!known && <option value="">–</option>}
        {tabs.map(({ id, name, fits }) => (
          <option key={id} value={String(id)}>
            {fits ? words.tabFits(name) : name}
          </option>
        ))}
      </select>
      <ProblemOf state={state} field="tab" />
    </label>
  );
};

const HeaderRow = ({ state, words, send, row }: Props & { readonly row: number }) => {
  const cells = (state.proposal?.firstRows[row - 1] ?? []).filter((cell) => cell.trim() !== '');
  return (
    <label class="head-row">
      <input
        type="radio"
        name="headerRow"
        checked={state.form.headerRow === row}
        onChange={() => send({ type: 'header row', row })}
      />
      <span class="row-no">{words.rowNumber(row)}</span>
      <span class="head-cells">
        {cells.length === 0 ? <em>{words.emptyRow}</em> : <Typed text={cells.join(' · ')} />}
      </span>
    </label>
  );
};

/** So many rows stand open, and one below the header row; the others are folded. */
const SHOWN = 4;

const HeaderRows = (props: Props) => {
  const { state, words } = props;
  const count = state.proposal?.firstRows.length ?? 0;
  const shown = Math.min(count, Math.max(SHOWN, (state.proposal?.choices.headerRow ?? 1) + 1));
  const rows = Array.from({ length: count }, (_, i) => i + 1);
  const line = (row: number) => <HeaderRow key={row} {...props} row={row} />;
  return count === 0 ? null : (
    <fieldset class="head-rows" data-place="headerRow">
      <legend>{words.headerRow}</legend>
      {rows.slice(0, shown).map(line)}
      {shown < count && (
        <details class="fold">
          <summary>{words.moreRows(count - shown)}</summary>
          {rows.slice(shown).map(line)}
        </details>
      )}
      <ProblemOf state={state} field="headerRow" />
    </fieldset>
  );
};

/** What the next step will ask, in a line. */
const Found = ({ state, words }: Props) => {
  if (state.proposal === null) return null;
  const { sure, unsure } = grouped(state.proposal);
  return sure.length === 0 ? null : <p class="quiet">{words.toCome(sure.length, unsure.length)}</p>;
};

export const SheetStep = (props: Props) => {
  const { state, words } = props;
  const fits = state.proposal?.tabs.some((tab) => tab.fits) ?? false;
  // While another row is read the choice stays, and with it the focus.
  const sameTab = state.proposal?.choices.tab === state.form.tab;
  return (
    <Step {...props} title={words.sheetTitle} forth={words.next}>
      {fits ? <p class="quiet">{words.sheetIntro}</p> : <NoTab {...props} />}
      {(state.proposal?.tabs.length ?? 0) > 0 && <TabChoice {...props} />}
      <CallFailed {...props} />
      <Working {...props} />
      {sameTab && <HeaderRows {...props} />}
      {isRead(state) && (state.merged ? <Columns {...props} /> : <Found {...props} />)}
    </Step>
  );
};
