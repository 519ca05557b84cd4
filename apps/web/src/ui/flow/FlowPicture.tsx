import './flowPicture.css';

interface PicturedStage {
  id: string;
  label: string;
  side: boolean;
  final: boolean;
}

export interface FlowPictureProps {
  /** What it shows, for those who hear it; the list beside it says the rest. */
  label: string;
  flow: { initial: string; stages: readonly PicturedStage[]; transitions: readonly { from: string; to: string }[] };
}

const row = 40;
const box = { width: 208, height: 28, left: 44 };
const width = box.left * 2 + box.width;
const most = 32;

/** A flow from top to bottom: stages of the flow one under another, those beside it below a line; moves on to the right, moves back to the left. Where a case can get to from anywhere, it says so at the right. */
export function FlowPicture({ label, flow: { initial, stages, transitions } }: FlowPictureProps) {
  const ordered = [...stages.filter(({ side }) => !side), ...stages.filter(({ side }) => side)];
  const inFlow = ordered.filter(({ side }) => !side).length;
  const top = (index: number) => 6 + index * row + (index >= inFlow ? 14 : 0);
  const middle = (index: number) => top(index) + box.height / 2;
  const height = top(ordered.length - 1) + box.height + 8;
  const at = (id: string) => ordered.findIndex((stage) => stage.id === id);
  const moves = transitions.flatMap(({ from, to }) =>
    at(from) < 0 || at(to) < 0 ? [] : [{ key: `${from} ${to}`, from: at(from), to: at(to) }],
  );
  const anywhere = new Set(transitions.filter(({ from }) => from === '*').map(({ to }) => to));
  return (
    <svg className="ui-flow" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {ordered.length > inFlow && (
        <line className="ui-flow-side" x1={box.left} x2={box.left + box.width} y1={top(inFlow) - 13} y2={top(inFlow) - 13} />
      )}
      {moves.map(({ key, from, to }) => (
        <path key={key} className="ui-flow-move" data-back={to < from || undefined} d={wayOf(from, to, top, middle)} />
      ))}
      {moves.map(({ key, from, to }) => (
        <path key={key} className="ui-flow-head" d={headOf(from, to, top, middle)} />
      ))}
      {ordered.map((stage, index) => (
        <g
          key={stage.id}
          className="ui-flow-stage"
          data-final={stage.final || undefined}
          data-side={stage.side || undefined}
          data-start={stage.id === initial || undefined}
        >
          <rect x={box.left} y={top(index)} width={box.width} height={box.height} rx={stage.final ? 14 : 5} />
          <text x={box.left + box.width / 2} y={middle(index) + 4}>
            {stage.label.length > most ? `${stage.label.slice(0, most - 1)}…` : stage.label}
          </text>
          {anywhere.has(stage.id) && (
            <text className="ui-flow-any" x={box.left + box.width + 6} y={middle(index) + 4}>
              ← any
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

type At = (index: number) => number;

function wayOf(from: number, to: number, top: At, middle: At): string {
  if (to === from + 1) return `M${box.left + box.width / 2} ${top(from) + box.height} V${top(to)}`;
  const isBack = to < from;
  const edge = isBack ? box.left : box.left + box.width;
  const reach = Math.min(38, 8 + Math.abs(to - from) * 6) * (isBack ? -1 : 1);
  return `M${edge} ${middle(from) + (isBack ? -5 : 5)} C${edge + reach} ${middle(from)}, ${edge + reach} ${middle(to)}, ${edge} ${middle(to) + (isBack ? 5 : -5)}`;
}

function headOf(from: number, to: number, top: At, middle: At): string {
  if (to === from + 1) {
    const [x, y] = [box.left + box.width / 2, top(to)];
    return `M${x - 4} ${y - 6} L${x} ${y} L${x + 4} ${y - 6}`;
  }
  const isBack = to < from;
  const [x, y, out] = isBack ? [box.left, middle(to) + 5, -6] : [box.left + box.width, middle(to) - 5, 6];
  return `M${x + out} ${y - 4} L${x} ${y} L${x + out} ${y + 4}`;
}
