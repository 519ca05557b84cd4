import './standingOff.css';
import type { Ref } from 'react';
import { labelSize } from './networkScale.ts';

interface Place {
  x: number;
  y: number;
}

interface NameOff {
  id: string;
  lines: readonly string[];
  /** How high its letters are, in pixels. */
  size: number;
  isStrong: boolean;
  box: { left: number; right: number; top: number };
  line: { from: Place; to: Place };
}

/** Names that stand a little way off from what they name, each with a line to it. In pixels of the drawing they lie over. */
export function StandingOff({ names, ref }: { names: readonly NameOff[]; ref: Ref<SVGSVGElement> }) {
  return (
    <svg ref={ref} className="ui-standing-off" aria-hidden="true">
      {names.map(({ id, lines, size, isStrong, box, line: { from, to } }) => (
        <g key={id}>
          <path d={`M${from.x} ${from.y}L${to.x} ${to.y}`} />
          <text fontSize={size} strokeWidth={size * 0.42} data-strong={isStrong || undefined}>
            {lines.map((line, at) => (
              <tspan
                // biome-ignore lint/suspicious/noArrayIndexKey: lines of one name, which may be alike
                key={at}
                x={(box.left + box.right) / 2}
                y={box.top + (labelSize.line / labelSize.font) * size * (at + 0.5)}
              >
                {line}
              </tspan>
            ))}
          </text>
        </g>
      ))}
    </svg>
  );
}
