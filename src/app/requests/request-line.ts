// A request as it crosses to the panel, and what is wrong with one.
import { isoDate } from '../../domain/time/civil-date';
import type { RequestIssue } from '../../i18n/request-words';
import type { TierRequest } from '../../tables/tier-requests';
import { momentText } from '../care/moments';
import type { TierRequestLine, WireIssue } from '../care/wire';

export const requestIssue = (
  code: RequestIssue,
  sentence: string,
  field: string | null = null,
): WireIssue => ({ code, field, sentence });

export const requestLine = (one: TierRequest): TierRequestLine => ({
  ...{ no: one.no, customer: one.customer, name: one.name, by: one.by },
  at: one.at === null ? null : momentText(one.at),
  ...{ tierThen: one.tierThen, tier: one.tier, reason: one.reason },
  until: one.until === null ? null : isoDate(one.until),
  state: one.decision === null ? 'open' : one.decision.kind,
  decidedBy: one.decision?.by ?? '',
  word: one.decision?.word ?? '',
});
