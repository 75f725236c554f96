// What a role is called in a sentence: its first header word, in either language.
import type { Language } from '../domain/language';
import { LOG_ROLES, LOG_WORDS, type LogRole } from './log-roles';
import { roleWords } from './role-words';
import { ROLES, type Role } from './roles';

const isRole = (role: string): role is Role => (ROLES as readonly string[]).includes(role);
const isLogRole = (role: string): role is LogRole =>
  (LOG_ROLES as readonly string[]).includes(role);

/**
 * The name of a role of customers or of the log.
 *
 * @example roleName('fees', 'zh')   // 累计缴费
 */
export const roleName = (role: string, language: Language): string => {
  if (language === 'en') return role === 'id' ? 'customer no.' : role;
  const words = isRole(role) ? roleWords(role) : isLogRole(role) ? LOG_WORDS[role] : undefined;
  return words?.exact[0] ?? role;
};
