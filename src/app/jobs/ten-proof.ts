// Job: were the birthday greetings of the day sent by ten? Recorded, and told to the lead when not.
import { parseSettings } from '../../config/settings';
import { type CivilDate, isoDate } from '../../domain/time/civil-date';
import { checkWords } from '../../i18n/check-words';
import { greetingWords } from '../../i18n/greeting-words';
import { momentIn } from '../care/moments';
import { noteTab } from '../care/note-tab';
import { steady } from '../check/again';
import { findOwnTab, SETTINGS_NAME } from '../check/own-tabs';
import { blockRows } from '../check/today-task';
import type { Desk, Now } from '../desk';
import { messagesIn, seenBy, TEN } from '../greetings/message-rows';
import { recordMessages } from '../greetings/messages-tab';
import { isProofTold, lateGreetings, proofBlock } from '../greetings/proof';
import type { JobOutcome } from './job';

const quiet = (sentence: string): JobOutcome => ({ ok: true, sentence, counts: null });

/** Ten o'clock itself is in time; the proof comes after it. */
const afterTen = ({ on, minutes }: Now, day: CivilDate): Now =>
  on === day ? { on, minutes: Math.max(minutes, TEN + 0.01) } : { on, minutes };

/**
 * Looks at the ticks' own times, in the list as it stands.
 *
 * Rule: M0.7, 2-rules §5, 3-product §4. A day without birthdays needs no tick. The days stay in Messages
 * and in the Log; the lead's lines stand in Today at once, once.
 */
export const tenProof = (bare: Desk): JobOutcome => {
  const desk = steady(bare);
  const stored = desk.readNamed(SETTINGS_NAME);
  const settings = stored === null ? undefined : parseSettings(stored.cells);
  if (stored === null || settings === undefined) {
    return { ok: false, sentence: checkWords('zh').trouble.needsSetUp };
  }
  const { language } = settings;
  const { proof } = greetingWords(language);
  const tabs = desk.tabs();
  const tab = findOwnTab(desk, tabs, 'today', settings.tabs);
  if (tab === undefined) return quiet(proof.noList);
  const outcomes: JobOutcome[] = [];
  desk.locked(() => {
    const today = desk.readAll(tab.id);
    const day = momentIn(today[0]?.[3])?.on;
    const now = desk.now();
    if (day === undefined) {
      outcomes.push(quiet(proof.noList));
      return;
    }
    const states = messagesIn(today);
    const greetings = states.filter(({ kind, on }) => kind === 'birthday' && on === day);
    if (greetings.length === 0) {
      outcomes.push(quiet(proof.noBirthdays(isoDate(day))));
      return;
    }
    if (now.on < day || (now.on === day && now.minutes < TEN)) {
      outcomes.push(quiet(proof.notYet));
      return;
    }
    const then = afterTen(now, day);
    const seen = seenBy(states, then);
    const late = lateGreetings(seen, day, then);
    const block = proofBlock(late, language);
    if (block !== null && !isProofTold(today, day))
      desk.write(tab.id, today.length, 0, blockRows(block));
    const place = { tabs, known: settings.tabs, language };
    const messages = recordMessages(desk, place, seen, then);
    if (messages !== null && settings.tabs.get('messages') !== messages.id) {
      noteTab({ bare: desk, settingsTab: stored.tab }, 'messages', { id: messages.id, name: '' });
    }
    const [iso, people] = [isoDate(day), greetings.length];
    outcomes.push({
      ok: true,
      sentence:
        late.length === 0 ? proof.inTime(iso, people) : proof.late(iso, late.length, people),
      counts: { customers: people, changed: 0, issues: late.length },
    });
  });
  return outcomes[0] ?? { ok: false, sentence: checkWords(language).trouble.locked };
};
