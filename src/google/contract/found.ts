// What was found, against what was expected: null where they are alike.
import { isDate } from '../cells';

export const show = (value: unknown): string =>
  isDate(value) ? `Date ${value.getTime()}` : `${typeof value} ${JSON.stringify(value)}`;

/** null when the two are alike, else both. */
export const expect = (found: unknown, wanted: unknown): string | null =>
  show(found) === show(wanted) ? null : `${show(found)}, not ${show(wanted)}`;

/** Refused by the service: in these words, or in the words of the person's own language. */
export const refused = (action: () => unknown, part: string): string | null => {
  try {
    action();
    return 'not refused';
  } catch (error) {
    const { name, message } = Object(error) as Partial<Record<string, unknown>>;
    return name === 'Exception' || String(message).includes(part) ? null : String(message);
  }
};
