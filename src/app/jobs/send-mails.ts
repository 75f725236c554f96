// Job: the mails that wait, every hour while a lead has switched them on.
import { mailWords } from '../../i18n/mail-words';
import { staffIn } from '../care/colleagues';
import { findOwnTab } from '../check/own-tabs';
import type { Desk } from '../desk';
import { sendWaiting } from '../mail/send-waiting';
import type { JobHow, JobOutcome } from './job';

/** Without anything that waits it is one read. */
export const sendMails = (desk: Desk, { settings, until }: JobHow): JobOutcome => {
  const { language, tabs: known } = settings;
  const tab = desk.tab(known.get('alerts') ?? -1) ?? findOwnTab(desk, desk.tabs(), 'alerts', known);
  if (tab === undefined) return { ok: true, sentence: mailWords(language).nothing, counts: null };
  const { ok, sentence, news } = sendWaiting({
    ...{ desk, tab: tab.id, zone: desk.wallClock(), language, until },
    staff: () => staffIn(desk, desk.tabs(), known),
  });
  if (!ok) return { ok: false, sentence };
  const counts = news === 0 ? null : { customers: null, changed: news, issues: null };
  return { ok: true, sentence, counts };
};
