// A number under its number format.

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ',');

/** At most ten significant digits, as a narrow cell shows a number without a format. */
export const plainNumber = (value: number): string => {
  const text = String(value);
  return text.length <= 12 || /e/.test(text) ? text : String(Number(value.toPrecision(10)));
};

/** Decimals, thousands, percent, a currency sign, a section for negative numbers. */
export const numberText = (value: number, format: string): string => {
  const sections = format.split(';');
  const isNegative = value < 0 && sections[1] !== undefined;
  const section = (isNegative ? sections[1] : sections[0]) ?? '';
  const match = /[#0?][#0?,]*(?:\.([#0?]+))?/.exec(section);
  if (match === null) return plainNumber(value);
  const [pattern, decimals = ''] = match;
  const percent = section.includes('%');
  const amount = (isNegative ? Math.abs(value) : value) * (percent ? 100 : 1);
  const fixed = Math.abs(amount).toFixed(decimals.length);
  const [whole = '', fraction = ''] = fixed.split('.');
  const least = decimals.replace(/[^0]+$/, '').length;
  const shown = fraction.replace(/0+$/, '').padEnd(least, '0');
  const digits = (pattern.includes(',') ? grouped(whole) : whole) + (shown && `.${shown}`);
  const around = (text: string): string =>
    text.replace(/\[[^\]]*\]|"([^"]*)"|\\(.)|[_*]./g, (_, quoted, escaped) =>
      String(quoted ?? escaped ?? ''),
    );
  const before = around(section.slice(0, match.index));
  const after = around(section.slice(match.index + pattern.length));
  return `${amount < 0 ? '-' : ''}${before}${digits}${after}`;
};
