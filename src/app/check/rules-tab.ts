// The Rules tab: found again, made with the school's preset, named as CARE_RULES.
import type { Language } from '../../domain/language';
import { parseRules } from '../../domain/rule-book/parse-rules';
import { type PresetRow, schoolPreset } from '../../domain/rule-book/presets/school';
import { checkWords } from '../../i18n/check-words';
import type { Rows } from '../../tables/recognise';
import type { Desk } from '../desk';
import { keepName, type OwnRange, type RangeKind } from './own-range';
import { makeOwnTab } from './own-tabs';

export const RULES: RangeKind = {
  kind: 'rules',
  name: 'CARE_RULES',
  columns: 7,
  isOne: (rows) => parseRules(rows).tiers.length > 0,
  goesOn: (rows) => parseRules(rows).statements.length > 0,
};

/** A preset as its rows will stand in the tab: text throughout. */
export const presetCells = (
  language: Language,
  rows: readonly PresetRow[] = schoolPreset(language),
): Rows => rows.map((row) => Array.from({ length: RULES.columns }, (_, i) => String(row[i] ?? '')));

/** The Rules tab with a preset's rows, as plain text. */
export const makeRulesTab = (
  desk: Desk,
  rows: Rows,
  language: Language,
  isFirst: boolean,
): OwnRange => {
  const tab = makeOwnTab(desk, 'rules', checkWords(language), isFirst);
  desk.write(tab.id, 0, 0, rows);
  const block = { row: 0, column: 0, rows: rows.length, columns: RULES.columns };
  const range: OwnRange = { tab, block, rows, all: rows, name: 'missing' };
  // The format after the values: text with an apostrophe into a text cell is not verified.
  keepName(desk, RULES, range, 0);
  return range;
};
