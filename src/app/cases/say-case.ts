// What is said of a case: how late it is, and in one line what it is about and until when. Pure.

import { cellAt } from '../../domain/reading/instant';
import { joined } from '../../domain/text';
import type { Instant } from '../../domain/time/instant';
import { quoted } from '../../i18n/say';
import { momentText } from '../../i18n/time-text';
import type { CaseBench } from './case-bench';
import { type JudgedCase, statusOf } from './judge-case';

/** A moment as a sentence names it. */
const saidMoment = ({ language, zone }: CaseBench, at: Instant): string =>
  momentText(language, cellAt(zone, at));

/**
 * The status as a person reads it: how late, and which promise where it is not that of the reply.
 *
 * @example 已超时 2 小时 · In time, resolve by Mon 2026-11-23 18:00
 */
export const statusText = (bench: CaseBench, judged: Pick<JudgedCase, 'standing'>): string => {
  const { words, statusWords, language } = bench;
  const word = statusWords['case status'][statusOf(judged)];
  if (!judged.standing.ok) return word;
  const { clock, name, status } = judged.standing.value;
  const late = status === 'late' ? words.late(clock.late?.clockMinutes ?? 0) : word;
  if (name === 'reply' || clock.deadline === null) return late;
  const by = words.clocks[name](saidMoment(bench, clock.deadline.promiseAt));
  return `${late}${language === 'zh' ? '，' : ', '}${by}`;
};

/**
 * What the case is about and until when, for a line of the day's work.
 *
 * @example 投诉：换老师没有提前通知；须在 2026-11-20（周五）16:00 前回复
 */
export const caseWhy = (bench: CaseBench, { record, standing }: JudgedCase): string => {
  const { words } = bench;
  const said = joined([record.kind, quoted(record.text)], words.separator);
  const decisive = standing.ok ? standing.value : null;
  const deadline = decisive?.clock.deadline ?? null;
  if (decisive === null || deadline === null) return said;
  const moment = saidMoment(bench, deadline.promiseAt);
  const by =
    decisive.name === 'reply' ? words.replyBy(moment) : words.clocks[decisive.name](moment);
  return joined([said, by], words.brackets[1]);
};
