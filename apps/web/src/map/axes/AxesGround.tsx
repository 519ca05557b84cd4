import { axisEnds } from '@weft/domain';
import { type AxesView, pointOf } from '@weft/network';
import { usePictureText } from '../../ui/map/pictureText.ts';
import { useTheme } from '../../ui/theme/theme.ts';

const scores = [1, 2, 3, 4, 5] as const;

/** What the marks stand on: a line and a number for each whole score. */
export function AxesGround({ view: { plane, size } }: { view: AxesView }) {
  const text = usePictureText();
  const { isOnWall } = useTheme();
  const edge = 0.8 * text;
  // Where there is no room beside the marks, the ends alone are named.
  const hasNumbers = plane.left >= (isOnWall ? 1 : 2.3) * text;
  return (
    <g>
      {scores.map((score) => {
        const { x, y } = pointOf(plane, { x: score, y: score });
        const isMiddle = score === (axisEnds.low + axisEnds.high) / 2 || undefined;
        return (
          <g key={score}>
            <line className="ui-axes-line" data-middle={isMiddle} x1={x} x2={x} y1={plane.top} y2={plane.top + plane.side} />
            <line className="ui-axes-line" data-middle={isMiddle} x1={plane.left} x2={plane.left + plane.side} y1={y} y2={y} />
            {hasNumbers && (
              <>
                <text className="ui-axes-number" x={x} y={size - edge}>
                  {score}
                </text>
                <text className="ui-axes-number" x={edge} y={y}>
                  {score}
                </text>
              </>
            )}
          </g>
        );
      })}
    </g>
  );
}
