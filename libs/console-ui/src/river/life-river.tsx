import { useSpeech } from '../texts/ui-language';
import type { Speech } from '../texts/ui-language';
import type { River, RiverMark, RiverSegment, Stream } from './river';
import { labelsThatFit, type Label } from './river-labels';
import { riverScale, type RiverScale } from './river-scale';
import './life-river.css';

const HEIGHT = 150;
const AXIS = 114;
const BAR = 12;
const TOP: Readonly<Record<Stream, number>> = { main: 60, approval: 38, land: 82 };
/** Baselines of names: above their stream, for land below it; dates of marks below the main stream. */
const NAME: Readonly<Record<Stream, number>> = { main: 53, approval: 32, land: 109 };
const BELOW_MAIN = 86;

interface RiverProps {
  readonly river: River;
  readonly width: number;
  /** Where the lens opens below, pixels from the left: the edge of the lanes. */
  readonly lensFrom?: number;
}

/** 全程: the life of a project as one river, scaled by time in two gears. */
export const LifeRiver = ({ river, width, lensFrom = 330 }: RiverProps) => {
  const speech = useSpeech();
  const scale = riverScale({ ...river, width });
  const now = scale.x(river.today);
  return (
    <svg className="river" width={width} height={HEIGHT} role="img" aria-label={sentence(speech, river)}>
      {river.lens && <Lens from={scale.x(river.lens.from)} to={scale.x(river.lens.to)} left={lensFrom} width={width} />}
      <Axis scale={scale} width={width} />
      {river.segments.map((segment) => (
        <Segment key={segment.key} segment={segment} scale={scale} until={untilOf(river, segment, scale)} />
      ))}
      <Bends river={river} scale={scale} />
      {river.marks.map(({ key, stream, day, state }) => (
        <circle
          key={key}
          className={`river-mark river-mark-${state}`}
          cx={scale.x(day)}
          cy={TOP[stream] + BAR / 2}
          r="4"
        />
      ))}
      {labelsThatFit(labelsOf(speech, river, scale), width).map((label) => (
        <text
          key={label.key}
          className={`river-text river-text-${label.look}`}
          x={label.x}
          y={label.row}
          textAnchor={label.anchor}
        >
          {label.text}
        </text>
      ))}
      <path className="notch-now" d={`M${scale.x(river.today)} 5V${AXIS}`} />
      <text
        className="notch-text-today"
        x={now > width - 40 ? now - 5 : now + 5}
        y="14"
        textAnchor={now > width - 40 ? 'end' : 'start'}
      >
        {speech.say('today')}
      </text>
    </svg>
  );
};

const Lens = ({ from, to, left, width }: { from: number; to: number; left: number; width: number }) => (
  <>
    <path className="river-lens" d={`M${from} ${AXIS}H${to}L${width} ${HEIGHT}H${left}Z`} />
    <path className="river-bracket" d={`M${from} ${AXIS + 0.5}H${to}`} />
  </>
);

const Axis = ({ scale, width }: { scale: RiverScale; width: number }) => {
  const { say } = useSpeech();
  const labels = labelsThatFit(
    scale.ticks.map(({ x, day, major }, at) => ({
      key: day,
      text: tickText(say, day, major || at === 0, x > (scale.breakAt ?? Infinity)),
      x,
      anchor: 'start',
      row: 0,
      look: 'plain',
    })),
    width,
  ).filter(({ text }) => text !== '');
  const { breakAt } = scale;
  return (
    <>
      {scale.ticks.map(({ x, day, major }) => (
        <path key={day} className="notch-tick" d={`M${x} ${AXIS}v${major ? 7 : 4}`} />
      ))}
      {labels.map(({ key, text, x }) => (
        <text key={key} className="notch-text-small" x={x} y="132">
          {text}
        </text>
      ))}
      <path
        className="notch-tick"
        d={breakAt === null ? `M8 114.5H${width - 6}` : `M8 114.5H${breakAt - 3}M${breakAt + 3} 114.5H${width - 6}`}
      />
      {breakAt !== null && (
        <>
          <path className="river-break" d={`M${breakAt - 4} 119l4-9M${breakAt} 119l4-9`} />
          <text className="river-gear" x={breakAt - 8} y="109" textAnchor="end">
            {say('riverMonth')}
          </text>
          <text className="river-gear" x={breakAt + 8} y="109">
            {say('riverQuarter')}
          </text>
        </>
      )}
    </>
  );
};

const QUARTER = /-(01|04|07|10)-/;
const MONTH_NAMES = ['', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function tickText(say: Speech['say'], day: string, withYear: boolean, slow: boolean): string {
  const [y = '', month = ''] = day.split('-');
  const parts = { y, m: Number(month), mon: MONTH_NAMES[Number(month)] ?? '' };
  if (slow) return withYear ? say('year', parts) : '';
  if (withYear) return say('yearMonth', parts);
  return QUARTER.test(day) ? say('month', parts) : '';
}

/** Room for the bend into the main stream, pixels. */
const BEND = 26;

/** Where a stretch ends on the drawing: a side stream leaves room for its bend. */
const untilOf = ({ join }: River, { stream, to }: RiverSegment, scale: RiverScale): number =>
  stream === 'main' || join === null ? scale.x(to) : Math.min(scale.x(to), scale.x(join) - BEND);

const Segment = ({ segment, scale, until }: { segment: RiverSegment; scale: RiverScale; until: number }) => {
  const { stream, state, from } = segment;
  const [x, end] = [scale.x(from), until];
  const width = Math.max(1, end - x - 1.5);
  const y = TOP[stream];
  if (state === 'idle') return <rect className="river-idle" x={x} y={y + 4.5} width={width} height="3" />;
  return <rect className={`river-${state}`} x={x + 0.75} y={y} width={width} height={BAR} />;
};

/** Where the stream divides and where it joins: two curves each. */
const Bends = ({ river, scale }: { river: River; scale: RiverScale }) => {
  const main = TOP.main + BAR / 2;
  const bend = (x: number, y: number, toX: number, toY: number): string => {
    const middle = (x + toX) / 2;
    return `M${x} ${y}C${middle} ${y} ${middle} ${toY} ${toX} ${toY}`;
  };
  const streams: readonly Stream[] = ['approval', 'land'];
  return streams.map((stream) => {
    const own = river.segments.filter((one) => one.stream === stream);
    const [first] = own;
    const last = own.at(-1);
    const y = TOP[stream] + BAR / 2;
    return (
      <g key={stream}>
        {river.fork !== null && first && (
          <path
            className={`river-bend river-bend-${first.state}`}
            d={bend(scale.x(river.fork), main, scale.x(first.from), y)}
          />
        )}
        {river.join !== null && last && (
          <path
            className={`river-bend river-bend-${last.state}`}
            d={bend(untilOf(river, last, scale), y, scale.x(river.join), main)}
          />
        )}
      </g>
    );
  });
};

function labelsOf({ say, day: write }: Speech, river: River, scale: RiverScale): readonly Label[] {
  const name = ({ name: own, state }: RiverSegment): string =>
    state === 'predicted' ? say('predicted', { name: own }) : own;
  const marks = river.marks.flatMap((mark) => markLabels(mark, scale, write.bare));
  const segments = river.segments
    .filter(({ state }) => state !== 'idle')
    .map((segment): Label => {
      const current = segment.state === 'current';
      return {
        key: `segment-${segment.key}`,
        text: name(segment),
        x: current ? scale.x(segment.to) - 4 : scale.x(segment.from),
        anchor: current ? 'end' : 'start',
        row: NAME[segment.stream],
        look: current ? 'current' : segment.state === 'done' ? 'plain' : 'quiet',
      };
    });
  return [
    ...segments.filter(({ look }) => look === 'current'),
    ...marks,
    ...segments.filter(({ look }) => look !== 'current'),
  ];
}

function markLabels(
  { key, stream, name, day, state }: RiverMark,
  scale: RiverScale,
  bare: (day: string) => string,
): readonly Label[] {
  const x = scale.x(day);
  const base = { key: `mark-${key}`, x, row: NAME[stream], look: 'strong' } as const;
  if (state !== 'done')
    return [
      {
        ...base,
        text: `${name} ${day}`,
        x: x + 6,
        anchor: 'start',
        otherwise: { row: BELOW_MAIN, anchor: 'middle', x },
      },
    ];
  if (stream === 'land')
    return [
      { ...base, text: `${name} ${bare(day)}`, x: x - 6, anchor: 'middle', otherwise: { x: x - 8, anchor: 'start' } },
    ];
  return [
    { ...base, text: name, anchor: 'middle', otherwise: { x: x - 9 } },
    { ...base, key: `day-${key}`, text: bare(day), anchor: 'middle', row: BELOW_MAIN, look: 'quiet' },
  ];
}

/** The river in words: every stretch and every moment, also those whose label found no room. */
function sentence({ say }: Speech, river: River): string {
  const parts = [
    ...river.segments
      .filter(({ state }) => state !== 'idle')
      .map(({ name, from, to }) => ({ text: `${name} ${from}–${to}`, at: from })),
    ...river.marks.map(({ name, day }) => ({ text: `${name} ${day}`, at: day })),
  ];
  return say('river', {
    parts: parts
      .sort((one, other) => one.at.localeCompare(other.at))
      .map(({ text }) => text)
      .join(say('comma')),
  });
}
