// Requests for another tier as the panel sends them, and the lines of their tab.
import type { TierAsk, TierDecision, TierRequestLine } from '../../../../src/app/care/wire';
import type { Workbook } from '../../../../src/host/model/workbook';
import { shownRows } from '../../support/run-check';
import type { CareHost, Line } from './care-host';
import { aKey, answered } from './case-host';

export const REQUESTS_TAB = '定级申请';

export const aRequest = (part: Partial<TierAsk> = {}): TierAsk => ({
  ...{ key: aKey(), customer: 'S002', tier: '重点', until: null },
  ...{ reason: '转介绍了三位新学员', by: '林老师' },
  ...part,
});

export const aDecision = (part: Partial<TierDecision> & { readonly no: string }): TierDecision => ({
  ...{ key: aKey(), approve: true, alsoLower: false, word: '' },
  ...part,
});

export const askedFor = (care: CareHost, part: Partial<TierAsk> = {}): TierRequestLine =>
  answered(care.call('careAskTier', aRequest(part)).answer);

/** The lines of the tab by header; none while there is no such tab. */
export const requestLines = (book: Workbook): readonly Line[] => {
  const sheet = book.sheets.find(({ name }) => name === REQUESTS_TAB);
  const [header = [], ...rows] = sheet === undefined ? [] : shownRows(sheet);
  return rows
    .filter((row) => row.length > 0)
    .map((row) => Object.fromEntries(header.map((name, i) => [String(name), row[i] ?? ''])));
};
