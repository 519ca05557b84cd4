import { LegendRow, LegendRows, LegendSign, LegendWritten } from '../../ui/map/LegendParts.tsx';
import { isDashedSign, markSigns } from '../../ui/map/marking.ts';
import { useMap } from '../state/mapState.ts';
import { drawsMarks, leftAmong, leftMeanings, type Marks, marksAmong } from './marks.ts';

/** What the signs of a comparison of two days, or of what is supposed, mean: those that are drawn. */
export function MarkLegend({ marks }: { marks: Marks }) {
  const { drawn, view } = useMap();
  if (!drawsMarks(view)) return null;
  const placed = view === 'rings' ? drawn.relationships.filter(({ level }) => level !== null) : drawn.relationships;
  const { signs, aside } = marksAmong(
    placed.map(({ id }) => id),
    marks,
  );
  const left = leftAmong(view === 'network' ? drawn.organisations : [], marks);
  return (
    <LegendRows>
      {signs.map(({ sign, means }) => (
        <LegendRow key={sign} sign={<LegendWritten isGhost={isDashedSign(sign)}>{markSigns[sign]}</LegendWritten>}>
          {means}
        </LegendRow>
      ))}
      {left.map((as) => (
        <LegendRow key={as} sign={<LegendSign shape={as} />}>
          {leftMeanings[as]}
        </LegendRow>
      ))}
      {aside !== null && <LegendRow sign={<LegendSign shape="pale" />}>{aside}</LegendRow>}
    </LegendRows>
  );
}
