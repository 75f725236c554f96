// Phone numbers in a text that leaves the sheet: the first three digits and the last four.

/** A day, with its time or without; else seven digits and more, as people group them. */
const DAY_OR_RUN = /\b\d{4}-\d{1,2}-\d{1,2}\b(?: \d{1,2}:\d\d)?|\+?\d(?:[\s-]?\d){6,}/g;
const DAY = /^\d{4}-\d{1,2}-\d{1,2}( |$)/;

/**
 * Rule: 3-product §7, phones are masked in mails.
 *
 * @example maskedPhones('电话 138 0000 0001')   // '电话 138****0001'
 */
export const maskedPhones = (text: string): string =>
  text.replace(DAY_OR_RUN, (found) => {
    if (DAY.test(found)) return found;
    const digits = found.replace(/\D/g, '');
    return `${digits.slice(0, 3)}****${digits.slice(-4)}`;
  });
