import { type RelationshipType, relationshipTypes } from '@weft/domain';
import { buildNetwork, measureOf, measures, typeLabels } from '@weft/network';
import { type ReactNode, useMemo, useState } from 'react';
import { Disclosure } from '../../ui/index.ts';
import {
  LegendColumns,
  LegendRow,
  LegendRows,
  type LegendShape,
  LegendSign,
  LegendType,
  LegendWritten,
} from '../../ui/map/LegendParts.tsx';
import { MarkLegend } from '../marks/MarkLegend.tsx';
import { useMarks } from '../marks/useMarks.ts';
import type { Level } from '../network/overview/level.ts';
import { useMap } from '../state/mapState.ts';
import { useSteady } from '../state/useSteady.ts';
import { GroupSigns } from './GroupSigns.tsx';
import { farSigns, type NetworkSign, networkSigns } from './networkSigns.ts';
import { SizeChoice } from './SizeChoice.tsx';

const wide = '(min-width: 60rem)';

/**
 * What the signs mean, over the map. Folded on narrow screens until wanted.
 * @param level what a large map is seen as; null when all of it is drawn.
 */
export function Legend({ level }: { level: Level | null }) {
  const [isOpen, setOpen] = useState(() => matchMedia(wide).matches);
  return (
    <Disclosure title="Legend" level={2} isExpanded={isOpen} onExpandedChange={setOpen}>
      <LegendOfMap signs={level === 'groups' ? <GroupSigns /> : <NetworkSigns isFar={level === 'organisations'} />} />
    </Disclosure>
  );
}

/** What the types and the `signs` of this view mean; pressing a type leaves only that type, pressing it again brings the others back. */
export function LegendOfMap({ signs }: { signs: ReactNode }) {
  const { view, filter, setFilter } = useMap();
  const marks = useMarks();
  const only = useSteady((type: RelationshipType) => {
    const alone = filter.types?.length === 1 && filter.types[0] === type;
    setFilter({ ...filter, types: alone ? undefined : [type] });
  });
  return (
    <LegendColumns
      isLong={marks !== null}
      first={
        <>
          <LegendRows>
            {relationshipTypes.map((type) => (
              <LegendType
                key={type}
                type={type}
                label={typeLabels[type]}
                withLine={view === 'network'}
                isOn={filter.types?.includes(type) ?? false}
                onPress={only}
              />
            ))}
          </LegendRows>
          {marks && <MarkLegend marks={marks} />}
        </>
      }
      second={signs}
    />
  );
}

const shapes: Readonly<Record<Exclude<NetworkSign, 'many'>, LegendShape>> = {
  council: 'council',
  partner: 'partner',
  other: 'other',
  hub: 'hub',
  broker: 'broker',
  hollow: 'hollow',
  disputed: 'disputed',
  quiet: 'quiet',
};

/** What is drawn besides types: only what is there to be seen. */
function NetworkSigns({ isFar }: { isFar: boolean }) {
  const { search, drawn } = useMap();
  const size = measureOf(search.size);
  const signs = useMemo(() => (isFar ? farSigns : networkSigns)(buildNetwork(drawn)), [drawn, isFar]);
  return (
    <>
      <LegendRows>
        <LegendRow sign={<LegendSign shape="size" />}>{size.larger}</LegendRow>
        {signs.map(({ sign, means }) => (
          <LegendRow
            key={sign}
            sign={sign === 'many' ? <LegendWritten isGhost={false}>9</LegendWritten> : <LegendSign shape={shapes[sign]} />}
          >
            {means}
          </LegendRow>
        ))}
      </LegendRows>
      <SizeChoice options={measures} value={size.id} />
    </>
  );
}
