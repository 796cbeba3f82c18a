import { checkTransitionTable } from './check-transition-table';
import { nextMoves, transit, type TransitionTable } from './transition-table';

type State = 'open' | 'asked' | 'done';
type Name = 'ask' | 'answer' | 'take-back';

const table: TransitionTable<State, Name, { readonly signed: boolean }> = {
  initial: 'open',
  states: ['open', 'asked', 'done'],
  ends: ['done'],
  moves: [
    { name: 'ask', from: 'open', to: 'asked', by: ['firm'] },
    { name: 'take-back', from: 'asked', to: 'open', by: ['firm'] },
    {
      name: 'answer',
      from: 'asked',
      to: 'done',
      by: ['approval-officer'],
      guard: ({ signed }) => (signed ? [] : [{ code: 'TEST.NOT_SIGNED' }]),
    },
  ],
};

describe('a transition table', () => {
  it('offers open moves and says why the others are closed', () => {
    expect(nextMoves(table, 'asked', { signed: false })).toEqual([
      { name: 'take-back', to: 'open', by: ['firm'], refusals: [] },
      { name: 'answer', to: 'done', by: ['approval-officer'], refusals: [{ code: 'TEST.NOT_SIGNED' }] },
    ]);
  });

  it('makes a move exactly when it was offered as open', () => {
    for (const signed of [true, false]) {
      for (const { name, to, refusals } of nextMoves(table, 'asked', { signed })) {
        const made = transit(table, 'asked', name, { signed });
        expect(made).toEqual(refusals.length === 0 ? { ok: true, value: to } : { ok: false, error: refusals });
      }
    }
  });

  it('refuses a move that the state does not know and names the possible ones', () => {
    expect(transit(table, 'open', 'answer', { signed: true })).toEqual({
      ok: false,
      error: [{ code: 'TRANSITION.NOT_POSSIBLE', facts: { state: 'open', move: 'answer', possible: ['ask'] } }],
    });
  });
});

describe('the check of a table', () => {
  it('passes a table in which everything is reachable and ends are ends', () => {
    expect(checkTransitionTable(table)).toEqual([]);
  });

  it('reports states that cannot be reached or left, ends that are left and moves that lead to two places', () => {
    const faulty: TransitionTable<string, string> = {
      initial: 'a',
      states: ['a', 'b', 'c', 'd', 'e'],
      ends: ['b'],
      moves: [
        { name: 'x', from: 'a', to: 'b' },
        { name: 'x', from: 'a', to: 'c' },
        { name: 'y', from: 'b', to: 'z' },
        { name: 'loop', from: 'd', to: 'd' },
      ],
    };
    expect(checkTransitionTable(faulty)).toEqual([
      { kind: 'UNKNOWN_STATE', state: 'z' },
      { kind: 'END_IS_LEFT', state: 'b' },
      { kind: 'DEAD_END', state: 'c' },
      { kind: 'UNREACHABLE', state: 'd' },
      { kind: 'CANNOT_END', state: 'd' },
      { kind: 'UNREACHABLE', state: 'e' },
      { kind: 'DEAD_END', state: 'e' },
      { kind: 'AMBIGUOUS_MOVE', state: 'a', move: 'x' },
    ]);
  });
});
