// How everything stands: a line for each thing, with a sign and a word, and what to press.
import type { HealthLine } from '../wire';
import { CallFailed } from './call-failed';
import { LanguageLink } from './language-link';
import type { Props } from './props';
import { Working } from './working';

const SIGNS: Readonly<Record<HealthLine['level'], string>> = { ok: '✓', warn: '◆', bad: '▲' };

const Line = ({ words, line }: Pick<Props, 'words'> & { readonly line: HealthLine }) => (
  <li class={`health-line ${line.level}`}>
    <span class="level">
      <span aria-hidden="true">{SIGNS[line.level]}</span> {words.level[line.level]}
    </span>
    <p class="sentence">{line.sentence}</p>
    {line.press !== '' && (
      <p class="sentence">
        <strong>{words.whatToDo}</strong> {line.press}
      </p>
    )}
  </li>
);

/** What is wrong first; what is fine is folded beside it, and shown where nothing else is. */
const Lines = ({ words, lines }: Props & { readonly lines: readonly HealthLine[] }) => {
  const of = (level: HealthLine['level']) => lines.filter((line) => line.level === level);
  const toDo = [...of('bad'), ...of('warn')];
  const fine = of('ok');
  const list = (shown: readonly HealthLine[]) => (
    <ul class="health">
      {shown.map((line) => (
        <Line key={`${line.code} ${line.sentence}`} words={words} line={line} />
      ))}
    </ul>
  );
  return (
    <>
      {toDo.length > 0 && list(toDo)}
      {fine.length > 0 && (
        <details class="fold" open={toDo.length === 0 || undefined}>
          <summary>{words.fine(fine.length)}</summary>
          {list(fine)}
        </details>
      )}
    </>
  );
};

export const Health = (props: Props) => {
  const { state, words, send } = props;
  const { health } = state;
  const count = health?.filter(({ level }) => level !== 'ok').length ?? 0;
  return (
    <section class="step-body after">
      <div class="step-top">
        <span />
        <LanguageLink {...props} />
      </div>
      <h2 tabIndex={-1} data-place="title">
        {words.healthTitle}
      </h2>
      {health !== null && (
        <p class={count === 0 ? 'good-line' : 'headline'}>
          {count === 0 ? words.healthGood : words.healthBad(count)}
        </p>
      )}
      <CallFailed {...props} />
      <Working {...props} />
      {health !== null && <Lines {...props} lines={health} />}
      {state.trigger !== null && (
        <p
          class={`note ${state.trigger.installed ? 'good' : 'bad'}`}
          data-place="trigger"
          tabIndex={-1}
        >
          {state.trigger.sentence}
        </p>
      )}
      <div class="health-buttons">
        <button type="button" class="main" onClick={() => send({ type: 'change set-up' })}>
          {words.changeSetUp}
        </button>
        <button type="button" onClick={() => send({ type: 'install trigger' })}>
          {words.takeOver}
        </button>
        <button type="button" onClick={() => send({ type: 'look again' })}>
          {words.lookAgain}
        </button>
        <button type="button" class="link" onClick={() => send({ type: 'ask remove' })}>
          {words.uninstall}
        </button>
      </div>
    </section>
  );
};
