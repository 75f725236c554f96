// The text of the Help item, both languages at once: it is read before any language is known.
export const helpText = (): string =>
  [
    '每天早上：打开“今日待办”，从上到下联系；联系后在“最近联系”填上日期。',
    '公式：=TIER(职务, 缴费, 时长, CARE_RULES)，=NEXTCALL(级别, 最近联系)。',
    '规则在“服务规则”里改。',
    '',
    'Each morning: open the tab Today and go from top to bottom; after a talk type the date into “last contact”.',
    'Formulas: =TIER(position, fees, months, CARE_RULES), =NEXTCALL(tier, last contact).',
    'Change the rules in the tab Rules.',
  ].join('\n');
