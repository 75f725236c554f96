// Step 3: how the team works: language, zone, rules to begin with, hours, first day, people.
import type { Language } from '../../../domain/language';
import { ProblemOf, wrong } from '../../components/text';
import { CallFailed } from './call-failed';
import type { Props } from './props';
import { Rules } from './rules';
import { Staff } from './staff';
import { Step } from './step';
import { Week } from './week';
import { Working } from './working';

const LANGUAGES: readonly (readonly [Language, string, string])[] = [
  ['en', 'English', 'en'],
  ['zh', '简体中文', 'zh-CN'],
];

const LanguageChoice = ({ state, words, send }: Props) => (
  <fieldset class="choices" data-place="language">
    <legend>{words.language}</legend>
    {LANGUAGES.map(([language, name, lang]) => (
      <label key={language} class="person">
        <input
          type="radio"
          name="language"
          checked={state.language === language}
          onChange={() => send({ type: 'language', language })}
        />
        <span lang={lang}>{name}</span>
      </label>
    ))}
  </fieldset>
);

const Zones = ({ state, words, send }: Props) => {
  const zones = state.proposal?.zones;
  if (zones === undefined) return null;
  if (zones.sheet === zones.script) {
    return (
      <section>
        <h3>{words.zones}</h3>
        <p class="good-line">
          <span aria-hidden="true">✓</span> {words.zonesAgree(zones.sheet)}
        </p>
      </section>
    );
  }
  return (
    <section class="note bad">
      <h3>
        <span aria-hidden="true">▲ </span>
        {words.zonesDiffer(zones.sheet, zones.script)}
      </h3>
      <p class="sentence">{zones.sentence}</p>
      <button type="button" onClick={() => send({ type: 'look again' })}>
        {words.lookAgain}
      </button>
    </section>
  );
};

const GoLive = ({ state, words, send }: Props) => {
  const { goLive, firstRoundDays } = state.form.team;
  return (
    <>
      <label class="field">
        <span>{words.goLive}</span>
        <input
          type="date"
          name="goLive"
          data-place="goLive"
          value={goLive}
          onInput={({ currentTarget: { value } }) =>
            send({ type: 'team', change: { goLive: value } })
          }
          {...wrong(state, 'goLive')}
        />
        <span class="hint">{words.goLiveHint}</span>
        <ProblemOf state={state} field="goLive" />
      </label>
      {goLive !== '' && (
        <label class="field">
          <span>{words.firstRoundDays}</span>
          <input
            type="text"
            inputMode="numeric"
            autocomplete="off"
            data-place="firstRoundDays"
            value={firstRoundDays}
            onInput={({ currentTarget: { value } }) =>
              send({ type: 'team', change: { firstRoundDays: value } })
            }
            {...wrong(state, 'firstRoundDays')}
          />
          <span class="hint">{words.firstRoundHint}</span>
          <ProblemOf state={state} field="firstRoundDays" />
        </label>
      )}
    </>
  );
};

export const TeamStep = (props: Props) => (
  <Step {...props} title={props.words.teamTitle} forth={props.words.goTry}>
    <CallFailed {...props} />
    <Working {...props} />
    <LanguageChoice {...props} />
    <Zones {...props} />
    <Rules {...props} />
    <Week {...props} />
    <GoLive {...props} />
    <Staff {...props} />
  </Step>
);
