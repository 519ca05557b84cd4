import { type RelationshipType, relationshipTypes } from '@weft/domain';
import { measureOf, measures, typeLabels } from '@weft/network';
import { type ReactNode, useState } from 'react';
import { Disclosure } from '../../ui/index.ts';
import { LegendRow, LegendRows, LegendSign, LegendType } from '../../ui/map/LegendParts.tsx';
import { useMap } from '../state/mapState.ts';
import { TurnLegend } from '../time/TurnLegend.tsx';
import { SizeChoice } from './SizeChoice.tsx';

const wide = '(min-width: 60rem)';

/** What the signs mean, over the map. Folded on narrow screens until wanted. */
export function Legend() {
  const [isOpen, setOpen] = useState(() => matchMedia(wide).matches);
  return (
    <Disclosure title="Legend" level={2} isExpanded={isOpen} onExpandedChange={setOpen}>
      <LegendOfMap signs={<NetworkSigns />} />
    </Disclosure>
  );
}

/** What the types and the `signs` of this view mean; pressing a type leaves only that type, pressing it again brings the others back. */
export function LegendOfMap({ signs }: { signs: ReactNode }) {
  const { view, filter, setFilter } = useMap();
  const only = (type: RelationshipType) => {
    const alone = filter.types?.length === 1 && filter.types[0] === type;
    setFilter({ ...filter, types: alone ? undefined : [type] });
  };
  return (
    <>
      <LegendRows>
        {relationshipTypes.map((type) => (
          <LegendType
            key={type}
            type={type}
            label={typeLabels[type]}
            withLine={view === 'network'}
            isOn={filter.types?.includes(type) ?? false}
            onPress={() => only(type)}
          />
        ))}
      </LegendRows>
      {signs}
      <TurnLegend />
    </>
  );
}

function NetworkSigns() {
  const size = measureOf(useMap().search.size);
  return (
    <>
      <LegendRows>
        <LegendRow sign={<LegendSign shape="size" />}>{size.larger}</LegendRow>
        <LegendRow sign={<LegendSign shape="council" />}>Council side</LegendRow>
        <LegendRow sign={<LegendSign shape="partner" />}>Partner side</LegendRow>
        <LegendRow sign={<LegendSign shape="other" />}>Neither side</LegendRow>
        <LegendRow sign={<LegendSign shape="hub" />}>Three or more take part</LegendRow>
        <LegendRow sign={<LegendSign shape="broker" />}>Runs through this end</LegendRow>
        <LegendRow sign={<LegendSign shape="hollow" />}>Hollow: needs confirming</LegendRow>
        <LegendRow sign={<LegendSign shape="quiet" />}>Thin, pale: not under way</LegendRow>
      </LegendRows>
      <SizeChoice options={measures} value={size.id} />
    </>
  );
}
