import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** One fault of the input in words for a clerk. Never contains the value that was sent (reliability 4.1). */
export interface Sentence {
  readonly zh: string;
  readonly en: string;
}

const KINDS: Readonly<Record<string, Sentence>> = {
  string: { zh: '文字', en: 'text' },
  number: { zh: '数字', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  boolean: { zh: '是或否', en: 'true or false' },
  array: { zh: '列表', en: 'a list' },
  object: { zh: '一组字段', en: 'a group of fields' },
};

const FORMATS: Readonly<Record<string, Sentence>> = {
  uuid: { zh: '不是有效的编号', en: 'is not a valid id' },
  date: { zh: '不是有效日期（YYYY-MM-DD）', en: 'is not a valid day (YYYY-MM-DD)' },
  datetime: { zh: '不是有效时刻（含时区）', en: 'is not a valid moment with its time zone' },
  email: { zh: '不是有效邮箱', en: 'is not a valid e-mail address' },
};

/** The sentence of one zod issue in both languages. */
export function sentenceOf(issue: Issue): Sentence {
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue);
    case 'too_small':
      return outside(issue, { zh: '至少', en: 'at least' }, String(issue.minimum), issue.inclusive ?? true);
    case 'too_big':
      return outside(issue, { zh: '至多', en: 'at most' }, String(issue.maximum), issue.inclusive ?? true);
    case 'invalid_format':
      return FORMATS[issue.format] ?? { zh: '格式不正确', en: 'does not have the expected form' };
    case 'invalid_value':
      return oneOf(issue.values.map(String));
    case 'unrecognized_keys':
      return { zh: '不认识的字段', en: 'is not a known field' };
    case 'not_multiple_of':
      return { zh: `须为 ${issue.divisor} 的倍数`, en: `must be a multiple of ${issue.divisor}` };
    case 'invalid_union':
      return { zh: '不符合任何一种允许的填写方式', en: 'matches none of the allowed forms' };
    case 'invalid_key':
    case 'invalid_element':
      return { zh: '含有无效的内容', en: 'contains something invalid' };
    case 'custom':
      return custom(issue);
  }
}

function wrongType(issue: Issue & { code: 'invalid_type' }): Sentence {
  if (issue.input === undefined && !('received' in issue)) return { zh: '必填', en: 'is required' };
  const kind = KINDS[issue.expected] ?? { zh: '其他类型的内容', en: 'of another kind' };
  return { zh: `应为${kind.zh}`, en: `must be ${kind.en}` };
}

function outside(
  issue: Issue & { code: 'too_small' | 'too_big' },
  bound: Sentence,
  limit: string,
  inclusive: boolean,
): Sentence {
  const not = inclusive ? { zh: '', en: '' } : { zh: '（不含）', en: ' (exclusive)' };
  if (issue.origin === 'string')
    return { zh: `${bound.zh} ${limit} 个字`, en: `must have ${bound.en} ${limit} characters` };
  if (issue.origin === 'array') return { zh: `${bound.zh} ${limit} 项`, en: `must have ${bound.en} ${limit} entries` };
  return { zh: `${bound.zh} ${limit}${not.zh}`, en: `must be ${bound.en} ${limit}${not.en}` };
}

const oneOf = (values: readonly string[]): Sentence => ({
  zh: `只能填：${values.slice(0, 20).join('、')}`,
  en: `must be one of: ${values.slice(0, 20).join(', ')}`,
});

/** A schema's own check may bring both sentences: `params: { zh, en }`. */
function custom(issue: Issue & { code: 'custom' }): Sentence {
  const { zh, en } = (issue.params ?? {}) as Partial<Sentence>;
  return { zh: zh ?? '不符合要求', en: en ?? issue.message };
}
