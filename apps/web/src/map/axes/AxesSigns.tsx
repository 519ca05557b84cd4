import { LegendRow, LegendRows, LegendSign } from '../../ui/map/LegendParts.tsx';

/** What the signs of the axes mean. */
export function AxesSigns() {
  return (
    <LegendRows>
      <LegendRow sign={<LegendSign shape="council" />}>As the council sees it</LegendRow>
      <LegendRow sign={<LegendSign shape="partner" />}>As its partner sees it</LegendRow>
      <LegendRow sign={<LegendSign shape="arrow" />}>From the council’s view to the partner’s</LegendRow>
      <LegendRow sign={<LegendSign shape="ring-quiet" />}>Pale: not under way</LegendRow>
    </LegendRows>
  );
}
