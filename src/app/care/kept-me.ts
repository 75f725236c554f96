// What a person's own properties hold of them: who they are, and where the Settings of this file stand.
import type { Me } from './wire';

/** May be lost at any time; asked for again then. */
export interface KeptMe {
  readonly name: string;
  readonly role: Me['role'];
  /** By the Staff tab, not chosen. */
  readonly known: boolean;
  /** Id of the Settings tab, where a save may do without the names of the file; else null. */
  readonly settings: number | null;
}

export const KEPT_ME = 'me';
const ROLES: readonly Me['role'][] = ['staff', 'lead', 'messaging admin', 'manager'];

const partsOf = (text: string | null): ((name: keyof KeptMe) => unknown) | null => {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return (name) => Reflect.get(Object(value), name);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
};

/** Where Settings stand, whoever this is; null where nobody has looked. */
export const settingsTabIn = (text: string | null): number | null => {
  const id = partsOf(text)?.('settings');
  return typeof id === 'number' && Number.isInteger(id) ? id : null;
};

/** Null for whatever else stands there. */
export const readKeptMe = (text: string | null): KeptMe | null => {
  const part = partsOf(text);
  const [name, role] = [part?.('name'), part?.('role')];
  if (part === null || typeof name !== 'string' || typeof role !== 'string') return null;
  const fitting = ROLES.find((one) => one === role) ?? 'staff';
  return { name, role: fitting, known: part('known') === true, settings: settingsTabIn(text) };
};

/** The same, but for where Settings stand: the names of the file are asked from now on. */
export const withoutSettings = (text: string | null): string | null => {
  const kept = readKeptMe(text);
  return kept === null ? null : JSON.stringify({ ...kept, settings: null });
};
