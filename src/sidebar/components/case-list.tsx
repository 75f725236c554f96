// The customer's open cases: how late, what was said, and the steps that may come next.
import type { CaseLine } from '../../app/care/wire';
import { stepsOf } from '../case-steps';
import { isCase } from '../lines';
import type { Person } from './person';
import type { Props } from './props';
import { momentWords, Typed, todayOf } from './text';

const Times = ({ state, words, line }: Props & { readonly line: CaseLine }) => {
  const today = todayOf(state);
  const { promise, actBy, arriveBy } = line;
  return (
    <>
      <p class="quiet">
        {promise !== null && words.replyBy(momentWords(state.language, promise, today))}
        {actBy !== null && actBy !== promise && (
          <> · {words.actBy(momentWords(state.language, actBy, today))}</>
        )}
      </p>
      {arriveBy !== null && (
        <p class="quiet">{words.arriveBy(momentWords(state.language, arriveBy, today))}</p>
      )}
    </>
  );
};

const One = (props: Props & { readonly line: CaseLine }) => {
  const { state, words, send, line } = props;
  const { doing } = state;
  return (
    <li class={line.late ? 'case late' : 'case'}>
      <p class="case-head">
        <strong>
          <Typed text={line.kind} />
        </strong>
        <span class="quiet">
          <Typed text={line.caseNo} /> · {words.caseState[line.state]}
        </span>
      </p>
      {line.status !== '' && (
        <p class={line.late ? 'case-status bad' : 'case-status'}>
          <span aria-hidden="true">{line.late ? '▲ ' : '◔ '}</span>
          <Typed text={line.status} />
        </p>
      )}
      <p class="case-text">
        <Typed text={line.text} />
      </p>
      <Times {...props} />
      <p class="case-steps">
        {stepsOf(line).map((step) => (
          <button
            key={step}
            type="button"
            class="small"
            aria-pressed={
              doing.kind === 'step' && doing.caseNo === line.caseNo && doing.step === step
            }
            aria-label={`${words.step[step]} ${line.caseNo}`}
            onClick={() => send({ type: 'step', caseNo: line.caseNo, step })}
          >
            {words.step[step]}
          </button>
        ))}
      </p>
    </li>
  );
};

/** A case without a card of ours: of the team's own register, or of nobody with a number. */
const TheirCase = ({ words, person }: Props & { readonly person: Person }) => {
  const { line } = person;
  if (line === null || !isCase(line) || (line.caseNo !== '' && line.no !== '')) return null;
  const late = line.kind === 'case late';
  return (
    <section class={late ? 'case late own-case' : 'case own-case'} aria-label={words.cases}>
      <p class={late ? 'case-status bad' : 'case-status'}>
        <span aria-hidden="true">{late ? '▲ ' : line.kind === 'case untimed' ? '? ' : '◔ '}</span>
        <Typed text={line.statusWord} />
      </p>
      <p class="case-text">
        <Typed text={line.why} />
      </p>
      {line.caseNo === '' && <p class="quiet">{words.answerInYourTab}</p>}
    </section>
  );
};

export const CaseList = (props: Props & { readonly person: Person }) => {
  const { words, person } = props;
  const cases = person.card?.cases ?? [];
  if (cases.length === 0) return <TheirCase {...props} />;
  // The line of the list says which one is meant: it stands first.
  const first = person.line?.caseNo ?? '';
  const ordered = [
    ...cases.filter(({ caseNo }) => caseNo === first),
    ...cases.filter(({ caseNo }) => caseNo !== first),
  ];
  return (
    <section aria-label={words.cases}>
      <TheirCase {...props} />
      <ul class="cases">
        {ordered.map((line) => (
          <One {...props} line={line} key={line.caseNo} />
        ))}
      </ul>
    </section>
  );
};
