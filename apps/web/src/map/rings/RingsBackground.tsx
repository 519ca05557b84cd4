import { relationshipTypes } from '@weft/domain';
import { levelLabels, type RingsView, typeLabels } from '@weft/network';
import { memo, useId } from 'react';
import { usePictureText } from '../../ui/map/pictureText.ts';
import { relationshipType } from '../../ui/relationshipTypes.ts';
import { useTheme } from '../../ui/theme/theme.ts';
import { bandOf, placeAt, roomForNames, sectorAngle } from './shape.ts';

/** Cells, names and counts: what lies under the marks, only to be seen. */
export const RingsBackground = memo(function RingsBackground({ rings, total }: { rings: RingsView; total: number }) {
  const id = useId();
  const isRoomy = rings.size >= roomForNames;
  const { isOnWall } = useTheme();
  const small = usePictureText();
  const shown = rings.unplaced.length + rings.rings.reduce((sum, { count }) => sum + count, 0);
  return (
    <svg width={rings.size} height={rings.size} viewBox={`0 0 ${rings.size} ${rings.size}`} aria-hidden="true">
      {rings.cells.map(({ type, level, path, empty }) => (
        <path key={`${type} ${level}`} className="ui-rings-cell" data-type={type} data-empty={empty || undefined} d={path} />
      ))}
      {isRoomy &&
        rings.rings.map(({ level, labelPath }) => (
          <g key={level}>
            <path id={`${id}${level}`} d={labelPath} fill="none" />
            <text className="ui-rings-ring" textAnchor="middle" fontSize={ringText(rings.size)}>
              <textPath href={`#${id}${level}`} startOffset="50%">
                {levelLabels[level]}
              </textPath>
            </text>
          </g>
        ))}
      {rings.sectors.map(({ type, labelPoint, anchor, count }) => (
        <text
          key={type}
          className="ui-rings-sector"
          data-type={type}
          x={labelPoint.x}
          y={isOnWall ? clearOfRing(rings, labelPoint.y, small) : labelPoint.y}
          textAnchor={anchor}
        >
          {isRoomy ? typeLabels[type] : relationshipType(type).letter}
          <tspan dx="0.4em">{count.toLocaleString('en-GB')}</tspan>
        </text>
      ))}
      {rings.cells
        .filter((cell) => !cell.empty)
        .map((cell) => (
          <CellCount key={`${cell.type} ${cell.level}`} rings={rings} cell={cell} />
        ))}
      <circle className="ui-rings-hub" cx={rings.centre.x} cy={rings.centre.y} r={(isOnWall ? 0.051 : 0.045) * rings.size} />
      <text
        className="ui-rings-total"
        x={rings.centre.x}
        y={rings.centre.y - (isOnWall ? (shown === total ? 0 : 0.016) : 0.007) * rings.size}
        textAnchor="middle"
        dominantBaseline="central"
        fontSize={(shown < 1000 ? 0.032 : 0.026) * rings.size}
      >
        {shown.toLocaleString('en-GB')}
      </text>
      {isRoomy && !(isOnWall && shown === total) && (
        <text
          className="ui-rings-total"
          data-part="words"
          x={rings.centre.x}
          y={rings.centre.y + (isOnWall ? 0.018 : 0.02) * rings.size}
          textAnchor="middle"
          dominantBaseline="central"
          fontSize={isOnWall ? small : 0.0165 * rings.size}
        >
          {shown === total ? 'in all' : `of ${total.toLocaleString('en-GB')}`}
        </text>
      )}
    </svg>
  );
});

/** How high the names of rings are; on a wall, the stylesheet says otherwise. */
function ringText(size: number): number {
  return Math.max(Math.min(14, 0.0165 * size), 0.0135 * size);
}

/** On a wall words are so high that the name of the sector at the top moves up from that of the outermost ring. */
function clearOfRing(rings: RingsView, y: number, text: number): number {
  const outermost = Math.min(...rings.rings.map(({ labelPoint }) => labelPoint.y));
  return y > outermost ? y : Math.min(y, outermost - 1.2 * text);
}

/** How many are in a cell, in the channel outside it where its sector begins. */
function CellCount({ rings, cell }: { rings: RingsView; cell: RingsView['cells'][number] }) {
  const radius = bandOf(rings, cell).outer + 0.011 * rings.size;
  const { x, y } = placeAt(
    rings,
    sectorAngle(cell) - Math.PI / relationshipTypes.length + ((0.014 + 0.008 * String(cell.count).length) * rings.size) / radius,
    radius,
  );
  return (
    <text className="ui-rings-count" x={x} y={y} textAnchor="middle" dominantBaseline="central">
      {cell.count}
    </text>
  );
}
