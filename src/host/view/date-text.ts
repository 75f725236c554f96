// A date or time under its number format.

const DAY_MS = 86_400_000;
const EPOCH_SERIAL = 25_569;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DAYS_EN = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const DAYS_ZH = ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'];

/** Texts in quotes, escaped characters, [h], am/pm, runs of one letter, anything else. */
const DATE_TOKEN =
  /"([^"]*)"|\\(.)|\[(h+|m+|s+)\]|\[[^\]]*\]|(AM\/PM|A\/P)|y+|m+|d+|h+|s+(?:\.0+)?|a{3,4}|[_*].|./gi;

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

/** The serial as the format shows it; `m` is minutes beside hours or seconds, else months. */
export const dateText = (serial: number, format: string): string => {
  const moment = new Date(Math.round(((serial - EPOCH_SERIAL) * DAY_MS) / 1000) * 1000);
  const hasHalf = /AM\/PM|A\/P/i.test(format);
  const hours = moment.getUTCHours();
  const weekday = moment.getUTCDay();
  let afterHour = false;
  // Sections for other signs follow a semicolon.
  const [first = ''] = format.split(';');
  const tokens = [...first.matchAll(DATE_TOKEN)];
  /** `m` beside hours or seconds is minutes. */
  const isMinutes = (at: number): boolean => {
    const next = tokens.slice(at + 1).find(([token]) => /^[ymdhs]/i.test(token))?.[0] ?? '';
    return afterHour || /^s/i.test(next);
  };
  const part = (token: string, at: number): string => {
    const length = token.length;
    const letter = (token[0] ?? '').toLowerCase();
    if (letter === 'm' && isMinutes(at)) return pad(moment.getUTCMinutes(), length);
    if (/^[ymdhs]/i.test(letter)) afterHour = letter === 'h';
    switch (letter) {
      case 'y':
        return length > 2 ? pad(moment.getUTCFullYear(), 4) : pad(moment.getUTCFullYear() % 100, 2);
      case 'm':
        return length > 2
          ? (MONTHS[moment.getUTCMonth()] ?? '')
          : pad(moment.getUTCMonth() + 1, length);
      case 'd':
        if (length > 2) return (DAYS_EN[weekday] ?? '').slice(0, length === 3 ? 3 : 9);
        return pad(moment.getUTCDate(), length);
      case 'h':
        return pad(hasHalf ? ((hours + 11) % 12) + 1 : hours, length);
      case 's':
        return pad(moment.getUTCSeconds(), Math.min(2, length));
      default:
        return (DAYS_ZH[weekday] ?? '').slice(length === 3 ? 2 : 0);
    }
  };
  return tokens
    .map(([token, quoted, escaped, elapsed, half], at) => {
      if (quoted !== undefined || escaped !== undefined) return quoted ?? escaped ?? '';
      if (elapsed !== undefined) {
        afterHour = true;
        return String(Math.floor(serial * 24));
      }
      if (half !== undefined) return hours < 12 ? 'AM' : 'PM';
      if (/^[[_*]/.test(token)) return '';
      return /^([ymdhs]|a{3})/i.test(token) ? part(token, at) : token;
    })
    .join('');
};
