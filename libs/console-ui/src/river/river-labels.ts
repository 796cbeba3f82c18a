/** A label that wants to stand at `x`. */
export interface Label {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly row: number;
  readonly look: 'plain' | 'strong' | 'quiet' | 'current';
}

const WIDE = /[⺀-￿]/;
/** Pixels of a 12 px text: full-width signs are square, others a little over half. */
export const widthOf = (text: string): number => [...text].reduce((sum, sign) => sum + (WIDE.test(sign) ? 12 : 6.8), 0);

const spanOf = ({ x, anchor, text }: Label): readonly [number, number] => {
  const width = widthOf(text);
  const from = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return [from - 4, from + width + 4];
};

/** Labels that fit, the earlier ones first; one that would lie on another is left out and stays in the description. */
export function labelsThatFit(labels: readonly Label[], width: number): readonly Label[] {
  const taken = new Map<number, (readonly [number, number])[]>();
  return labels.filter((label) => {
    const [from, to] = spanOf(label);
    const row = taken.get(label.row) ?? [];
    if (from < -6 || to > width + 6 || row.some(([a, b]) => from < b && to > a)) return false;
    taken.set(label.row, [...row, [from, to]]);
    return true;
  });
}
