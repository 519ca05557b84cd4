import type { Id } from '@weft/domain';
import { counted } from '@weft/network';
import type { PointerEvent } from 'react';
import { Button, Hidden, Section, Text } from '../../ui/index.ts';
import { AxesTrayItem, AxesTrayList } from '../../ui/map/AxesFrame.tsx';
import { RecordLink } from '../panel/RecordLink.tsx';
import { useMap } from '../state/mapState.ts';

interface AxesTrayProps {
  /** What the member's own side has not placed on both axes. */
  ids: readonly Id[];
  mayPlace: boolean;
  onGrab: (id: Id, event: PointerEvent) => void;
  onPlace: (id: Id) => void;
}

const mostListed = 40;

/** What is still to be placed: dragged onto the picture, or put in its middle and moved from there. */
export function AxesTray({ ids, mayPlace, onGrab, onPlace }: AxesTrayProps) {
  const { visible, selected } = useMap();
  const waiting = new Set(ids);
  const here = visible.relationships.filter(({ id }) => waiting.has(id));
  const chosen = new Set(selected);
  const listed = [...here.filter(({ id }) => chosen.has(id)), ...here.filter(({ id }) => !chosen.has(id))].slice(0, mostListed);
  if (here.length === 0) return null;
  return (
    <Section title="Not placed yet" meta={counted(here.length, 'relationship')}>
      {mayPlace && (
        <Text size="s" tone="muted">
          Drag one onto the picture, or press Place and move it from the middle.
        </Text>
      )}
      <AxesTrayList label="Not placed by your side">
        {listed.map(({ id, name, types: [type = 'ongoing'] }) => (
          <AxesTrayItem
            key={id}
            type={type}
            onGrab={mayPlace ? (event) => onGrab(id, event) : null}
            actions={
              mayPlace && (
                <Button size="s" variant="quiet" onPress={() => onPlace(id)}>
                  Place<Hidden>{` “${name}”`}</Hidden>
                </Button>
              )
            }
          >
            <RecordLink id={id}>{name}</RecordLink>
          </AxesTrayItem>
        ))}
      </AxesTrayList>
      {here.length > listed.length && (
        <Text size="s" tone="muted">{`And ${here.length - listed.length} more: filter the map to find them.`}</Text>
      )}
    </Section>
  );
}
