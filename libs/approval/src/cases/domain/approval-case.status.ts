/** 办理状态 names in both languages (product.md 1.10). */
export const STATUS_NAMES: Readonly<Record<number, { readonly zh: string; readonly en: string }>> = {
  1: { zh: '接件', en: 'received' },
  2: { zh: '撤件', en: 'taken back before acceptance' },
  3: { zh: '受理', en: 'accepted' },
  4: { zh: '不受理', en: 'no licence needed' },
  5: { zh: '不予受理', en: 'declined' },
  6: { zh: '补正(开始)', en: 'correction asked' },
  7: { zh: '补正(结束)', en: 'correction supplied' },
  8: { zh: '部门办理', en: 'with the department' },
  9: { zh: '特别程序(开始)', en: 'special procedure' },
  10: { zh: '特别程序(结束)', en: 'special procedure ended' },
  11: { zh: '办结(通过)', en: 'passed' },
  12: { zh: '办结(容缺通过)', en: 'passed with deferred papers' },
  13: { zh: '办结(不通过)', en: 'refused' },
  14: { zh: '撤回', en: 'withdrawn' },
  15: { zh: '撤销', en: 'cancelled' },
};

/** Whether the item still waits for its department. */
export const isOpen = (status: number): boolean => status >= 6 && status <= 10;

/** 11 and 12 are consent; nothing else is, least of all silence (PAR-6). */
export const isPassed = (status: number): boolean => status === 11 || status === 12;
