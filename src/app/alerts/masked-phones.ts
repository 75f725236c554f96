// Phone numbers in a text that leaves the sheet: the first three digits and the last four.

/** Seven digits and more, as people group them; not a date, whose groups are shorter. */
const RUN = /\+?\d(?:[\s-]?\d){6,}/g;
const DATE = /^\d{4}-\d{1,2}-\d{1,2}$/;

/**
 * Rule: 3-product §7, phones are masked in mails.
 *
 * @example maskedPhones('电话 138 0000 0001')   // '电话 138****0001'
 */
export const maskedPhones = (text: string): string =>
  text.replace(RUN, (run) => {
    if (DATE.test(run.trim())) return run;
    const digits = run.replace(/\D/g, '');
    return `${digits.slice(0, 3)}****${digits.slice(-4)}`;
  });
