// Is a tab a register of complaints and opinions, and which of its columns plays which role?
import type { CaseColumn } from '../domain/case/register';
import { CASE_COLUMNS } from '../domain/case/register';
import { CASE_WORDS } from './case-roles';
import { type Mapping, type Rows, recognise } from './recognise';

/** One of these beside the time of receipt and the customer says that it is no log of calls. */
const CASE_ONLY: readonly CaseColumn[] = ['kind', 'severity', 'first reply at', 'resolved at'];

/**
 * The columns of a register, or null when the tab is not one.
 *
 * A register of the team's own need not have more than when, whom and what; the status that people
 * keep there is its state.
 */
export const recogniseCases = (rows: Rows): Mapping<CaseColumn> | null => {
  const mapping = recognise(rows, CASE_COLUMNS, CASE_WORDS);
  if (mapping === null || !mapping.columns.has('received at')) return null;
  if (!mapping.columns.has('name') && !mapping.columns.has('customer no.')) return null;
  if (!CASE_ONLY.some((column) => mapping.columns.has(column))) return null;
  const status = mapping.columns.get('status');
  if (status === undefined || mapping.columns.has('state')) return mapping;
  const columns = new Map(mapping.columns);
  columns.delete('status');
  columns.set('state', status);
  return { ...mapping, columns };
};
