// Reads what the panel asks to be shown: a language, a tab and a header row, each only if it was chosen.
import type { Language } from '../../domain/language';
import type { Asked } from './propose';

const LANGUAGES: readonly Language[] = ['en', 'zh'];

const whole = (value: unknown): number | null =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : null;

/** Whatever is not what it should be counts as not chosen. */
export const readAsked = (request: unknown): Asked => {
  const part = (name: keyof Asked): unknown => Reflect.get(Object(request), name);
  return {
    language: LANGUAGES.find((one) => one === part('language')) ?? null,
    tab: whole(part('tab')),
    headerRow: whole(part('headerRow')) || null,
  };
};
