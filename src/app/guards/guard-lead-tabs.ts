// Which tabs are the leads': rules, days, staff and Settings, where they are tabs of their own.
import type { Language } from '../../domain/language';
import { type Colleague, staffTab } from '../care/colleagues';
import type { Desk, NamedBlock, Tab } from '../desk';
import { recordedRunner } from '../jobs/job-place';
import { keepGuards } from './keep-guards';

export interface LeadTabs {
  readonly tabs: readonly Tab[];
  /** Kind to id of our tabs, as far as they are known. */
  readonly ids: ReadonlyMap<string, number>;
  /** Where the names of rules and days point. */
  readonly ranges: readonly (
    | (Pick<NamedBlock, 'block'> & { readonly tab: { readonly id: number } })
    | null
  )[];
  /** Tabs that every save writes. */
  readonly taken: readonly (number | undefined)[];
  readonly settingsTab: number | null;
}

/** Of the tab that roles come from; undefined where there is none. */
export const staffTabId = ({ ids, tabs }: Pick<LeadTabs, 'ids' | 'tabs'>): number | undefined =>
  staffTab(tabs, ids)?.id;

/** Rules that stand beside something else are not locked: neither would be what stands there. */
export const leadTabsOf = ({
  tabs,
  ids,
  ranges,
  taken,
  settingsTab,
}: LeadTabs): readonly number[] => {
  const beside = ranges.flatMap((range) =>
    range === null || (range.block.row === 0 && range.block.column === 0) ? [] : [range.tab.id],
  );
  const staff = staffTabId({ ids, tabs });
  const found = [ids.get('rules'), ids.get('days'), staff, settingsTab ?? undefined];
  return [...new Set(found)].filter(
    (id): id is number => id !== undefined && !taken.includes(id) && !beside.includes(id),
  );
};

/**
 * Brings the protection of the leads' tabs up to date.
 *
 * @returns what Settings are to note
 */
export const guardLeadTabs = (
  desk: Desk,
  place: LeadTabs & {
    readonly people: readonly Colleague[];
    readonly language: Language;
    readonly noted: string;
    readonly note: (text: string) => boolean;
  },
): string => {
  const { settingsTab, people: staff, language, noted } = place;
  if (settingsTab === null) return noted;
  const notes = [noted];
  try {
    return keepGuards(desk, {
      ...{ tabs: leadTabsOf(place), staff, language, noted },
      trigger: () => recordedRunner(desk, settingsTab),
      note: (text) => {
        notes.push(text);
        return place.note(text);
      },
    });
  } catch {
    // Whatever Sheets does not take here costs nobody the night: Health says which tabs stand open.
    return notes[notes.length - 1] ?? noted;
  }
};
