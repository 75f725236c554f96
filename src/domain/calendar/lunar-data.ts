// Generated: the months of the lunar years 1899–2101, from lunar-javascript 1.7.7 (MIT, 6tail).
// UPDATE_DATA=1 npx jest --selectProjects unit --testPathPatterns calendar/lunar-data rewrites it.

export const FIRST_LUNAR_YEAR = 1899;
export const LAST_LUNAR_YEAR = 2101;

/** The day number of the first day of the first lunar year. */
export const FIRST_NEW_YEAR = -25892;

/**
 * Five hexadecimal digits a year. Bits 0–3: the leap month, 0 = none. Bits 4–15: months 1–12, set =
 * 30 days, else 29. Bit 16: the length of the leap month, likewise.
 */
export const LUNAR_YEARS = [
  '0ad50', // 1890
  '0bd28075200ea500b2a5064b00a9b01aa64056a00b5900baa2', // 1900
  '075200da560b2500a4b01a4b502ad0056b005b520da901e927', // 1910
  '0e9200d2500d2d50a56002b601ad5406d400ea900f4a20e920', // 1920
  '06a66052b00a570195650b5a006d4017613074901b1370a930', // 1930
  '052b0151b60aad0056a01da540ba400b4900d4b20a9500aad7', // 1940
  '053600aad01aca505b200da501ea230d4a0059580a97005560', // 1950
  '057560ad5006d20075540ea50064a0064f30a9b00ada7056a0', // 1960
  '0b6900bb250b5200b2500b2b40a4b00aab802ad0056d015a96', // 1970
  '0da900d9200e9540d2500e4da0a56002b6002f5606d500ea90', // 1980
  '0f5250e9200d260052e30a5700ad68035a006d500b69507490', // 1990
  '069300a9b4052b00a5b00aae2056a00dd570ba400b4900d535', // 2000
  '0a950052d0055d40ab500baa905d200da501e8a60d4a00c950', // 2010
  '0a9e4055600ab500ada206d200765607250064b0065750cab0', // 2020
  '055a0056e30b6900f52b0b5200b2501d0b60a4b004ab002bb5', // 2030
  '05ad00b6a00daa20d9200ea570d2500a5501a4d504b6005b50', // 2040
  '16d230ec900f9280e9200d260151660a57004d601365407550', // 2050
  '07490074b3069300aab7052b00a5b00aba5056a00b6500baa4', // 2060
  '0b4a00d9580a950052d0056d60ab5005aa005d540da500d4a0', // 2070
  '0e4d30c9600cce7055600ab501ad2506d200ea50072a4068b0', // 2080
  '0697804ab0055b0155660b6a0075200b9540b4500a8b00a4f2', // 2090
  '04ab004db7', // 2100
].join('');
