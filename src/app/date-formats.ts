// How our own tabs show days and moments: as the spec writes them, whatever the locale of the file.
export const ISO_DATE = 'yyyy-mm-dd';
export const ISO_INSTANT = 'yyyy-mm-dd hh:mm';
