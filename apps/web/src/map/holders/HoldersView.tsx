import { counted, type KeeperOrder, keepers, sideLabels } from '@weft/network';
import { useMemo } from 'react';
import { EmptyState, Section, Text, ToggleButtonGroup } from '../../ui/index.ts';
import { KeeperColumns, KeepersRoom } from '../../ui/map/Keepers.tsx';
import { MatrixBar } from '../../ui/map/MatrixTable.tsx';
import { useMap } from '../state/mapState.ts';
import { TierOf } from './TierOf.tsx';

const orders = [
  { id: 'load', label: 'Most held first' },
  { id: 'risk', label: 'Most at risk first' },
] as const;

/** Who holds what: by side and seniority, with how much and with what risk. */
export function HoldersView() {
  const { visible, search, go, selected } = useMap();
  const order = search.order ?? 'load';
  const sides = useMemo(() => keepers(visible, order), [visible, order]);
  const chosen = useMemo(() => new Set(selected), [selected]);
  return (
    <>
      <MatrixBar>
        <ToggleButtonGroup<KeeperOrder> label="Order" options={orders} value={order} onChange={(next) => go({ order: next }, 'replace')} />
        <Text size="s" tone="muted">
          Press a holder to leave only what they keep going.
        </Text>
      </MatrixBar>
      {sides.length === 0 ? (
        <EmptyState title="Nobody is recorded as keeping any of these going" icon="people">
          Open a relationship and say who keeps it going on each side.
        </EmptyState>
      ) : (
        <KeepersRoom>
          {sides.map(({ side, tiers }) => (
            <Section
              key={side}
              title={sideLabels[side]}
              meta={counted(
                tiers.reduce((sum, each) => sum + each.keepers.length, 0),
                'holder',
              )}
            >
              <KeeperColumns>
                {tiers.map(({ tier, keepers: here }) => (
                  <TierOf key={tier ?? 'unknown'} tier={tier} keepers={here} selected={chosen} />
                ))}
              </KeeperColumns>
            </Section>
          ))}
        </KeepersRoom>
      )}
    </>
  );
}
