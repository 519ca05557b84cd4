import { LegendRow, LegendRows, LegendSign, LegendWritten } from '../../ui/map/LegendParts.tsx';
import { isDashedSign, markSigns } from '../../ui/map/marking.ts';
import { useMap } from '../state/mapState.ts';
import { drawsMarks, leftMeanings, type Marks, marksAmong } from './marks.ts';

/** What the signs of a comparison of two days, or of what is supposed, mean: those that are drawn. */
export function MarkLegend({ marks }: { marks: Marks }) {
  const { drawn, view } = useMap();
  if (!drawsMarks(view)) return null;
  const placed = view === 'rings' ? drawn.relationships.filter(({ level }) => level !== null) : drawn.relationships;
  const { signs, aside } = marksAmong(
    placed.map(({ id }) => id),
    marks,
  );
  const left = new Set(view === 'network' ? drawn.organisations.map(({ id }) => marks.left(id)) : []);
  return (
    <LegendRows>
      {signs.map(({ sign, means }) => (
        <LegendRow key={sign} sign={<LegendWritten isGhost={isDashedSign(sign)}>{markSigns[sign]}</LegendWritten>}>
          {means}
        </LegendRow>
      ))}
      {left.has('alone') && <LegendRow sign={<LegendSign shape="alone" />}>{leftMeanings.alone}</LegendRow>}
      {left.has('gone') && <LegendRow sign={<LegendSign shape="gone" />}>{leftMeanings.gone}</LegendRow>}
      {aside !== null && <LegendRow sign={<LegendSign shape="pale" />}>{aside}</LegendRow>}
    </LegendRows>
  );
}
