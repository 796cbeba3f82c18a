import { readCursor, signCursor, type CursorValue } from '../database/cursor';
import { InvalidInput } from './invalid-input';

/**
 * Signs and reads the cursors of a service's lists (S76). `list` names the list with its filters, so that a cursor of
 * one question does not answer another.
 */
export class Cursors {
  constructor(private readonly secret: string) {}

  sign(list: string, values: readonly CursorValue[]): string {
    return signCursor(this.secret, list, values);
  }

  /** @throws InvalidInput for a cursor that this list did not give */
  read(list: string, cursor: string | undefined): readonly CursorValue[] | undefined {
    if (cursor === undefined) return undefined;
    const values = readCursor(this.secret, list, cursor);
    if (values) return values;
    throw new InvalidInput([
      {
        code: 'COMMON.INVALID_FIELD',
        path: 'query.cursor',
        sentence: { zh: '翻页标记无效，请从第一页开始', en: 'is not a cursor of this list; start from its first page' },
      },
    ]);
  }
}
