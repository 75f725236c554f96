// What a mail to somebody of the team says: alerts of complaints, or the list of the day. Pure.

import type { Language } from '../../domain/language';
import { joined } from '../../domain/text';
import { mailWords } from '../../i18n/mail-words';
import type { AlertLine } from '../alerts/alert-line';
import type { Mail } from './post';

/** What is one person's in a mail: more would not be read, and Sheets has it all. */
const MOST_LINES = 50;

/**
 * One mail for everything that waits for a person.
 *
 * Rule: 3-product §7, phones in it are masked already. A digest stands last, the alerts come first.
 */
export const mailTo = (
  address: string,
  lines: readonly AlertLine[],
  { language, file }: { readonly language: Language; readonly file: string },
): Mail => {
  const words = mailWords(language);
  const cases = lines.filter(({ caseNo }) => caseNo !== '');
  const digests = lines.filter(({ caseNo }) => caseNo === '');
  const shown = cases.slice(0, MOST_LINES).map(({ text, why }) => words.alert(text, why));
  const rest = cases.length - shown.length;
  const parts = [
    cases.length === 0 ? '' : [words.alerts(cases.length), ...shown].join('\n'),
    rest > 0 ? words.more(rest) : '',
    ...digests.map(({ text }) => text),
    words.foot(file),
  ];
  const [digest] = digests;
  return {
    to: address,
    subject:
      cases.length > 0
        ? words.alertSubject(new Set(cases.map(({ caseNo }) => caseNo)).size)
        : (digest?.why ?? ''),
    body: joined(parts, '\n\n'),
  };
};
