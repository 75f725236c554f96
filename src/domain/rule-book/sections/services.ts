// The service rows: what each tier is owed and who carries it out (2-rules §1, rule M0.5, M4.1).
import { squash } from '../../text';
import { about, type Report, type Statement } from '../statement';
import { sectionReader } from './read-section';

/** The services that the product knows and can fill with the numbers of other rows. */
export type ServiceItem =
  | 'regular call'
  | 'birthday gift'
  | 'birthday message'
  | 'thank-you banquet'
  | 'festival greeting'
  | 'product news'
  | 'referral reward'
  | 'answer to opinions';

export interface ServiceRule {
  /** Tier name as written in the book; null = any tier. */
  readonly tier: string | null;
  /** "and up": this tier and every higher one (M4.1). */
  readonly andUp: boolean;
  /** The product's own word; null for a service that people made up. */
  readonly item: ServiceItem | null;
  /** As the book writes it. */
  readonly itemText: string;
  /** Who carries it out, as the book writes it; null when the row takes the service away. */
  readonly by: string | null;
  readonly row: number;
}

const NOBODY = ['none', 'nobody', 'noone', 'notoffered', '无', '没有', '不提供', '取消'];

const readRow = (
  statement: Statement,
  tierNamed: (text: string) => string | null,
  report: Report,
): ServiceRule | null => {
  const { subjectText, test, valueText, row } = statement;
  if (!statement.sound) return null;
  if (subjectText === '' || valueText === '') {
    report(about(statement, 'unfinished row', subjectText, 'unfinished'));
    return null;
  }
  if (test !== null && test !== 'by' && test !== 'is' && test !== 'at least') {
    report(about(statement, 'unknown test', statement.testText));
    return null;
  }
  const tier = statement.tier === null ? null : tierNamed(statement.tier);
  if (statement.tier !== null && tier === null) {
    report(about(statement, 'tier not defined', statement.tier));
    return null;
  }
  return {
    tier,
    andUp: test === 'at least',
    item: statement.subject as ServiceItem | null,
    itemText: subjectText,
    by: NOBODY.includes(squash(valueText)) ? null : valueText,
    row,
  };
};

/**
 * The service rows of a book in their order, read at the first call.
 *
 * Rule: 2-rules §1 `service | tier | item | by | executor`; M4.1 `service | Four stars | item | and up |
 * executor` also holds for the tiers above. The executor "none" takes a service away from a tier.
 */
export const servicesOf = sectionReader('service', readRow);
