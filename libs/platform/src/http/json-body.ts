import type { FastifyRequest } from 'fastify';
import { Refused } from '../commands';
import { InvalidInput } from './invalid-input';
import type { Sentence } from './issue-sentences';
import { scanJson, type JsonFault } from './scan-json';

const SENTENCES: Readonly<Record<Exclude<JsonFault, 'TOO_LARGE'>, Sentence>> = {
  DEPTH: { zh: '嵌套层次过深', en: 'is nested too deeply' },
  DUPLICATE_KEY: { zh: '同一字段出现了两次', en: 'names a field twice' },
  FORBIDDEN_KEY: { zh: '含有不允许的字段名', en: 'contains a field name that is not allowed' },
  NUMBER: { zh: '含有无法准确表示的数字', en: 'contains a number that cannot be kept exactly' },
  CHARACTER: { zh: '含有无法保存的字符', en: 'contains a character that cannot be kept' },
  SYNTAX: { zh: '不是有效的 JSON', en: 'is not valid JSON' },
};

const refusal = (fault: JsonFault): Error =>
  fault === 'TOO_LARGE'
    ? new Refused([{ code: 'COMMON.PAYLOAD_TOO_LARGE' }])
    : new InvalidInput([{ code: 'COMMON.INVALID_FIELD', path: 'body', sentence: SENTENCES[fault] }]);

/** Fastify's content type parser for JSON; an empty body is no body. */
export async function parseJsonBody(_: FastifyRequest, text: string | Buffer): Promise<unknown> {
  const json = String(text);
  if (json.trim() === '') return undefined;
  const fault = scanJson(json);
  if (fault) throw refusal(fault);
  try {
    return JSON.parse(json) as unknown;
  } catch {
    throw refusal('SYNTAX');
  }
}
