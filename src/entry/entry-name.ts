// The names that menus and triggers may call: a typo does not compile.
import type * as entry from './index';

export type EntryName = keyof typeof entry;
