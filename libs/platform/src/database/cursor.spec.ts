import { readCursor, signCursor } from './cursor';

const SECRET = 'a secret of this test';

it('gives back what it signed', () => {
  const cursor = signCursor(SECRET, 'cases?light=red', ['2026-03-01', 7, null]);
  expect(readCursor(SECRET, 'cases?light=red', cursor)).toEqual(['2026-03-01', 7, null]);
});

it.each([
  ['of another list', (cursor: string) => readCursor(SECRET, 'cases?light=green', cursor)],
  ['signed with another secret', (cursor: string) => readCursor('another', 'cases', cursor)],
  ['tampered with', (cursor: string) => readCursor(SECRET, 'cases', `x${cursor}`)],
  ['without a signature', (cursor: string) => readCursor(SECRET, 'cases', cursor.split('.')[0] ?? '')],
  ['of nonsense', () => readCursor(SECRET, 'cases', '.')],
])('does not open a cursor %s (S76)', (_, read) => {
  expect(read(signCursor(SECRET, 'cases', ['2026-03-01']))).toBeUndefined();
});
