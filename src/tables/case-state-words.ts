// What people write in the state of a case, and what it means; our own words in both languages too.
import type { CaseState } from '../domain/case/case-life';
import type { Cell } from '../domain/cell';
import { squash } from '../domain/text';
import { caseCareWords } from '../i18n/case-care-words';

/** Whole words only: 未结案 is not 结案. */
const WORDS: Readonly<Record<CaseState, string>> = {
  new: 'new 新 新登记 新建 未处理 待处理 未受理 待受理 待回复 未回复',
  answered: 'answered replied 已回复 已答复 已回访',
  waiting: 'waiting pending onhold 等客户回复 等客户 等待客户 等待 待客户回复',
  resolved: 'resolved solved fixed 已处理 已解决 处理完毕 处理完成 已完成 完成',
  closed: 'closed done finished 已结案 结案 已关闭 关闭 已完结 完结 已办结 办结 归档 已归档',
  reopened: 'reopened 重新受理 重开 重新打开',
};

const FORMS: ReadonlyMap<string, CaseState> = new Map(
  (Object.keys(WORDS) as CaseState[]).flatMap((state) =>
    [
      ...WORDS[state].split(' '),
      ...(['en', 'zh'] as const).map((language) => squash(caseCareWords(language).states[state])),
    ].map((word): [string, CaseState] => [word, state]),
  ),
);

/** The state that a cell names; null when it is blank or says nothing certain (处理中, open). */
export const stateNamed = (cell: Cell | undefined): CaseState | null =>
  typeof cell === 'string' ? (FORMS.get(squash(cell)) ?? null) : null;
