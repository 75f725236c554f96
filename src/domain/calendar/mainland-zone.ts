// Whose official days we know: the teams of mainland China, by the zone of their sheet (2-rules §4).

/** Hong Kong, Macao and Taipei have holidays of their own. */
const MAINLAND: ReadonlySet<string> = new Set([
  ...['Asia/Shanghai', 'Asia/Urumqi', 'PRC'],
  ...['Asia/Chongqing', 'Asia/Chungking', 'Asia/Harbin', 'Asia/Kashgar'],
]);

/** Do the official days of China hold where the clocks show this zone? */
export const hasOfficialDays = (zone: string): boolean => MAINLAND.has(zone);
