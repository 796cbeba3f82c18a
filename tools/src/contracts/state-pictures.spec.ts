import { lifecycleTransitions } from '@luodi/domain';
import { pictureOf, readmesWithStates, withPictures } from './state-pictures';

const door = {
  initial: 'OPEN',
  states: ['OPEN', 'SHUT', 'second-hand'],
  ends: ['second-hand'],
  names: { OPEN: { zh: '开', en: 'open' } },
  moves: [
    { name: 'shut', from: 'OPEN', to: 'SHUT' },
    { name: 'slam', from: 'OPEN', to: 'SHUT' },
    { name: 'sell', from: 'SHUT', to: 'second-hand' },
  ],
};

it('draws each state with its name, one arrow between two states, and where it begins and ends', () => {
  expect(pictureOf(door).split('\n')).toEqual([
    'stateDiagram-v2',
    '  state "OPEN 开 open" as s_OPEN',
    '  state "SHUT" as s_SHUT',
    '  state "second-hand" as s_second_hand',
    '  [*] --> s_OPEN',
    '  s_OPEN --> s_SHUT: shut / slam',
    '  s_SHUT --> s_second_hand: sell',
    '  s_second_hand --> [*]',
  ]);
});

it('puts the pictures at the end of a README once, and afterwards changes nothing else', () => {
  const first = withPictures('# A door\n\nAbove.\n', [['doorTransitions', door]]);
  expect(first).toContain('# A door\n\nAbove.\n');
  expect(first).toContain('### Door\n\n```mermaid\nstateDiagram-v2\n');
  expect(withPictures(`${first}\nBelow.\n`, [['doorTransitions', door]])).toBe(`${first}\nBelow.\n`);
  expect(withPictures(first, [['gateTransitions', door]])).not.toContain('### Door');
});

it('finds every table: the life of a project and the status of an item are drawn where they are explained', async () => {
  const readmes = new Map(await readmesWithStates());
  expect(readmes.get('libs/domain/README.md')).toContain(pictureOf(lifecycleTransitions));
  expect(readmes.get('libs/approval/README.md')).toContain('  s_3 --> s_8: begin');
});
