import type { AxisArrow } from '@weft/network';

const head = 7;

/** An arrow from the council's view to the partner's. Only to be seen: the marks say the same. */
export function AxisArrowLine({ arrow: { from, to }, isLit }: { arrow: AxisArrow; isLit: boolean }) {
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  const corner = (turn: number) => `${to.x - head * Math.cos(angle + turn)} ${to.y - head * Math.sin(angle + turn)}`;
  return (
    <g className="ui-axes-arrow" data-lit={isLit || undefined}>
      <line x1={from.x} y1={from.y} x2={to.x - 4 * Math.cos(angle)} y2={to.y - 4 * Math.sin(angle)} />
      <path className="ui-axes-head" d={`M${to.x} ${to.y}L${corner(0.42)}L${corner(-0.42)}Z`} />
    </g>
  );
}
