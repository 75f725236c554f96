// How everything stands that works unseen: trigger, copy, zones, rights, rules, days, the last run. Writes nothing.
import type { Language } from '../../domain/language';
import { instantOf, MINUTE_MS } from '../../domain/time/instant';
import { checkWords } from '../../i18n/check-words';
import { type HealthWords, healthWords } from '../../i18n/health-words';
import { jobWords } from '../../i18n/job-words';
import { steady } from '../check/again';
import { layoutFromSettings } from '../check/layout-from-settings';
import type { Desk } from '../desk';
import { alarmStateOf, ownTriggers, whoAndWhen, whoIsHere } from '../jobs/alarm-state';
import { isCopy, type JobPlace, readJobPlace } from '../jobs/job-place';
import { bookFacts } from './book-facts';
import { fact, type HealthFact } from './fact';
import { lastCheck, runFacts } from './run-facts';
import { sizeFacts } from './size-facts';

export interface Health {
  readonly language: Language;
  /** In the order in which they are to be mended. */
  readonly facts: readonly HealthFact[];
}

/** Before anybody knows the sheet's language, both are spoken. */
const inBoth = (say: (words: HealthWords) => string): string =>
  (['zh', 'en'] as const).map((language) => say(healthWords(language))).join('\n');

const unreadable = (why: 'gone' | 'unreadable', asked: Language | null): Health => {
  const isGone = why === 'gone';
  const say = (pick: (words: HealthWords) => string): string =>
    asked === null ? inBoth(pick) : pick(healthWords(asked));
  const sentence = say((words) => (isGone ? words.needsSetUp : words.unreadable));
  const press = say(({ press: to }) => (isGone ? to.setUp : to.nameSettings));
  return { language: asked ?? 'zh', facts: [fact('set-up', 'bad', sentence, press)] };
};

const zoneFact = (desk: Desk, { settings }: JobPlace, words: HealthWords): HealthFact => {
  const { sheet, script } = desk.zones();
  const { trouble } = checkWords(settings.language);
  return sheet === script
    ? fact('zones', 'ok', words.zonesAgree(sheet))
    : fact('zones', 'bad', trouble.zones(sheet, script), words.press.zone);
};

const triggerFact = (desk: Desk, place: JobPlace, words: HealthWords): HealthFact => {
  const now = instantOf(desk.milliseconds());
  const mine = { triggers: ownTriggers(desk), name: whoIsHere(desk) };
  const state = alarmStateOf(place.table.trigger, mine, now);
  if (state.kind === 'none') {
    return fact('trigger', 'bad', words.noTrigger, words.press.everyNight);
  }
  if (state.kind === 'lost') return fact('trigger', 'bad', words.lost, words.press.everyNight);
  const [by, when] = whoAndWhen(state, now, place.words);
  if (state.kind === 'silent') {
    const { everyNight, takeOver } = words.press;
    return fact('trigger', 'bad', words.silent(by, when), state.isMine ? everyNight : takeOver);
  }
  return fact('trigger', 'ok', state.isMine ? words.runsAsYou(when) : words.runs(by, when));
};

/** Nothing while they are off. */
const mailFacts = (
  desk: Desk,
  { settings }: JobPlace,
  words: HealthWords,
): readonly HealthFact[] => {
  if (!settings.mails) return [];
  return desk.post.isGranted()
    ? [fact('mails', 'ok', words.mailsOn)]
    : [fact('mails', 'bad', words.mailsNotAllowed, words.press.mail)];
};

/**
 * One look at everything that works unseen.
 *
 * Rule: 3-product §4, §8. Facts only: whatever a sheet holds, each is said in a plain sentence with what to
 * press. What cannot be asked, such as another person's triggers or rights, shows by its silence.
 */
export const healthOf = (bare: Desk, asked: Language | null = null): Health => {
  const desk = steady(bare);
  const found = readJobPlace(desk);
  if (typeof found === 'string') return unreadable(found, asked);
  const language = asked ?? found.settings.language;
  const settings = { ...found.settings, language };
  const place: JobPlace = { ...found, settings, words: jobWords(language) };
  const words = healthWords(language);
  const copied = isCopy(desk, settings);
  const checked = lastCheck(desk);
  const ago = checked === null ? null : (instantOf(desk.milliseconds()) - checked) / MINUTE_MS;
  const begun = layoutFromSettings(desk, settings);
  return {
    language,
    facts: [
      copied
        ? fact('copy', 'bad', words.copy, words.press.setUp)
        : fact('copy', 'ok', words.original),
      zoneFact(desk, place, words),
      desk.alarm.isAuthorised()
        ? fact('authorisation', 'ok', words.authorised)
        : fact('authorisation', 'bad', words.unauthorised, words.press.authorise),
      triggerFact(desk, place, words),
      ...runFacts(place, ago, words),
      ...mailFacts(desk, place, words),
      ...sizeFacts(desk, settings),
      ...(begun.ok
        ? bookFacts(desk, place, begun, words)
        : [fact('sheet', 'bad', begun.sentence, words.press.setUp)]),
    ],
  };
};
