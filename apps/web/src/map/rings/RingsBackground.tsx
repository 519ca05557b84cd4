import { relationshipTypes } from '@weft/domain';
import { levelLabels, type RingsView, typeLabels } from '@weft/network';
import { memo, useId } from 'react';
import { relationshipType } from '../../ui/relationshipTypes.ts';
import { bandOf, placeAt, roomForNames, sectorAngle } from './shape.ts';

/** Cells, names and counts: what lies under the marks, only to be seen. */
export const RingsBackground = memo(function RingsBackground({ rings, total }: { rings: RingsView; total: number }) {
  const id = useId();
  const isRoomy = rings.size >= roomForNames;
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
            <text className="ui-rings-ring" textAnchor="middle" fontSize={Math.min(14, 0.0165 * rings.size)}>
              <textPath href={`#${id}${level}`} startOffset="50%">
                {levelLabels[level]}
              </textPath>
            </text>
          </g>
        ))}
      {rings.sectors.map(({ type, labelPoint, anchor, count }) => (
        <text key={type} className="ui-rings-sector" data-type={type} x={labelPoint.x} y={labelPoint.y} textAnchor={anchor}>
          {isRoomy ? typeLabels[type] : relationshipType(type).letter}
          <tspan dx="0.4em">{count.toLocaleString('en-GB')}</tspan>
        </text>
      ))}
      {rings.cells
        .filter((cell) => !cell.empty)
        .map((cell) => (
          <CellCount key={`${cell.type} ${cell.level}`} rings={rings} cell={cell} />
        ))}
      <circle className="ui-rings-hub" cx={rings.centre.x} cy={rings.centre.y} r={0.045 * rings.size} />
      <text
        className="ui-rings-total"
        x={rings.centre.x}
        y={rings.centre.y - 0.007 * rings.size}
        textAnchor="middle"
        dominantBaseline="central"
        fontSize={(shown < 1000 ? 0.032 : 0.026) * rings.size}
      >
        {shown.toLocaleString('en-GB')}
      </text>
      {isRoomy && (
        <text
          className="ui-rings-total"
          data-part="words"
          x={rings.centre.x}
          y={rings.centre.y + 0.02 * rings.size}
          textAnchor="middle"
          dominantBaseline="central"
          fontSize={0.0165 * rings.size}
        >
          {shown === total ? 'in all' : `of ${total.toLocaleString('en-GB')}`}
        </text>
      )}
    </svg>
  );
});

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
