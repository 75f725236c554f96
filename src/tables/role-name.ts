// What a role is called in a sentence: its first header word, in either language.
import type { Language } from '../domain/language';
import { LOG_WORDS } from './log-roles';
import { ROLE_WORDS, type RoleWords } from './roles';

const WORDS: Readonly<Record<string, RoleWords | undefined>> = { ...LOG_WORDS, ...ROLE_WORDS };

/**
 * The name of a role of customers or of the log.
 *
 * @example roleName('fees', 'zh')   // 累计缴费
 */
export const roleName = (role: string, language: Language): string => {
  if (language === 'en') return role === 'id' ? 'customer no.' : role;
  return WORDS[role]?.exact[0] ?? role;
};
