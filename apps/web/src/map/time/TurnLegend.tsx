import { type Turn, turnsOf } from '@weft/network';
import { LegendRow, LegendRows, LegendWritten } from '../../ui/map/LegendParts.tsx';
import { turnSigns } from '../../ui/map/turnLook.ts';
import { useMap } from '../state/mapState.ts';

const meanings: Readonly<Record<Turn, string>> = {
  gained: 'Gained since then',
  lost: 'Dashed: lost since then',
  hands: 'Changed hands',
  type: 'Changed type',
  level: 'Changed level',
  status: 'Changed status',
};

/** What the signs of a comparison of two days mean: those that are drawn. */
export function TurnLegend() {
  const { drawn, view } = useMap();
  if (drawn.turns === undefined || (view !== 'network' && view !== 'rings')) return null;
  const shown = new Set([...drawn.turns.values()].flat());
  return (
    <LegendRows>
      {turnsOf
        .filter((turn) => shown.has(turn))
        .map((turn) => (
          <LegendRow key={turn} sign={<LegendWritten isGhost={turn === 'lost'}>{turnSigns[turn]}</LegendWritten>}>
            {meanings[turn]}
          </LegendRow>
        ))}
      <LegendRow sign={null}>Pale: not changed</LegendRow>
    </LegendRows>
  );
}
