import type { Flow, FlowEdge, FlowNode } from './flow';
import './flow-diagram.css';

const COLUMN = 150;
const ROW = 62;
const BOX = { width: 112, height: 34 } as const;
const LEFT = 2;
const TOP = 8;

const boxOf = ({ column, row }: FlowNode) => ({ x: LEFT + column * COLUMN, y: TOP + row * ROW });
const middleOf = (node: FlowNode): number => boxOf(node).y + BOX.height / 2;

/** 流程图: done grey, current framed, to come dashed; an edge is solid only where it was walked. */
export const FlowDiagram = ({ flow, label }: { flow: Flow; label: string }) => {
  const nodes = new Map(flow.nodes.map((node) => [node.key, node]));
  const width = Math.max(...flow.nodes.map(({ column }) => column)) * COLUMN + BOX.width + 6;
  const hasReturn = flow.edges.some(({ state }) => state === 'return');
  const height = Math.max(...flow.nodes.map(({ row }) => row)) * ROW + BOX.height + TOP + (hasReturn ? 32 : 8);
  return (
    <svg className="flow" width={width} height={height} role="img" aria-label={label}>
      {flow.edges.map((edge) => {
        const [from, to] = [nodes.get(edge.from), nodes.get(edge.to)];
        return from && to ? (
          <Edge key={`${edge.from}-${edge.to}-${edge.state}`} edge={edge} from={from} to={to} />
        ) : null;
      })}
      {flow.nodes.map((node) => (
        <Node key={node.key} node={node} />
      ))}
    </svg>
  );
};

const Edge = ({ edge, from, to }: { edge: FlowEdge; from: FlowNode; to: FlowNode }) => {
  if (edge.state === 'return') return <Return edge={edge} from={from} to={to} />;
  const [x, y, endX, endY] = [boxOf(from).x + BOX.width, middleOf(from), boxOf(to).x, middleOf(to)];
  const turn = Math.max(x + 8, endX - 34);
  return (
    <path
      className={`flow-edge flow-${edge.state}`}
      d={`M${x} ${y}H${turn}C${turn + 16} ${y} ${turn + 6} ${endY} ${turn + 24} ${endY}H${endX}`}
    />
  );
};

/** Below the boxes, from the later node back to the earlier one. */
const Return = ({ edge, from, to }: { edge: FlowEdge; from: FlowNode; to: FlowNode }) => {
  const [x, backX] = [boxOf(from).x + BOX.width / 2, boxOf(to).x + BOX.width / 2];
  const bottom = Math.max(boxOf(from).y, boxOf(to).y) + BOX.height;
  return (
    <>
      <path
        className="flow-edge flow-return"
        d={`M${x} ${boxOf(from).y + BOX.height}V${bottom + 6}Q${x} ${bottom + 12} ${x - 6} ${bottom + 12}H${backX + 6}Q${backX} ${bottom + 12} ${backX} ${bottom + 6}V${boxOf(to).y + BOX.height}`}
      />
      <text className="flow-note" x={(x + backX) / 2} y={bottom + 25} textAnchor="middle">
        {edge.label}
      </text>
    </>
  );
};

const Node = ({ node }: { node: FlowNode }) => {
  const { x, y } = boxOf(node);
  if (node.join === true)
    return (
      <g transform={`translate(${x} ${y - 6})`}>
        <path className={`flow-box flow-${node.state}`} d="M31 0 62 23 31 46 0 23Z" />
        <text className="flow-title" x="31" y="27" textAnchor="middle">
          {node.title}
        </text>
      </g>
    );
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect className={`flow-box flow-${node.state}`} {...BOX} />
      <text className="flow-title" x={BOX.width / 2} y={node.note === undefined ? 21 : 15} textAnchor="middle">
        {node.title}
      </text>
      <text className="flow-note" x={BOX.width / 2} y="28" textAnchor="middle">
        {node.note}
      </text>
    </g>
  );
};
