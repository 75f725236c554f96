// A call has failed: what has happened, what helps, and the way to ask again.
import { Advice } from '../../components/failed';
import type { Props } from './props';

export const CallFailed = ({ state: { failed }, words, send }: Props) => {
  if (failed === null) return null;
  const { kind, issues } = failed.failure;
  const said = issues.length > 0;
  return (
    <section class="note bad call-failed">
      <h3>{words.failure[said ? 'refused' : kind].title}</h3>
      {issues.map(({ sentence }) => (
        <p key={sentence} class="sentence">
          {sentence}
        </p>
      ))}
      {!said && <Advice words={words} kind={kind} />}
      {failed.name !== 'health' && <p>{words.keptChoices}</p>}
      <button type="button" data-place="again" onClick={() => send({ type: 'again' })}>
        {words.tryAgain}
      </button>
    </section>
  );
};
