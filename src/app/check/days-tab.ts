// The Days tab: found again, and named as CARE_DAYS.
import { parseDays } from '../../domain/calendar/days';
import type { RangeKind } from './own-range';

const readsAsDays: RangeKind['isOne'] = (rows) => parseDays(rows).days.length > 0;

export const DAYS: RangeKind = {
  kind: 'days',
  name: 'CARE_DAYS',
  columns: 5,
  isOne: readsAsDays,
  goesOn: readsAsDays,
};
