import { widthOf } from '../time/text-width';

/** A label that wants to stand at `x`. */
export interface Label {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Baseline. */
  readonly row: number;
  /** Where else it may stand when its place is taken. */
  readonly otherwise?: Partial<Pick<Label, 'row' | 'anchor' | 'x'>>;
  readonly look: 'plain' | 'strong' | 'quiet' | 'current';
}

const spanOf = ({ x, anchor, text }: Label): readonly [number, number] => {
  const width = widthOf(text);
  const from = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return [from - 4, from + width + 4];
};

/**
 * Labels that fit, the earlier ones first, each in its own or its other place; one that would lie on another in both is
 * left out and stays in the description.
 */
export function labelsThatFit(labels: readonly Label[], width: number): readonly Label[] {
  const taken = new Map<number, (readonly [number, number])[]>();
  const stands = (label: Label): boolean => {
    const [from, to] = spanOf(label);
    const row = taken.get(label.row) ?? [];
    if (from < -6 || to > width + 6 || row.some(([a, b]) => from < b && to > a)) return false;
    taken.set(label.row, [...row, [from, to]]);
    return true;
  };
  return labels.flatMap((label) => {
    if (stands(label)) return [label];
    const other = label.otherwise && { ...label, ...label.otherwise };
    return other && stands(other) ? [other] : [];
  });
}
