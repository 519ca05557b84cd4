import type { SavedView } from '@weft/domain';
import { useCallback } from 'react';
import { useDragAndDrop } from 'react-aria-components';
import { Button, GridList, Row, Text, TextField } from '../../ui/index.ts';
import { type DraftStop, movedStops } from './stops.ts';

interface StopListProps {
  stops: readonly DraftStop[];
  views: readonly SavedView[];
  onChange: (stops: DraftStop[]) => void;
}

/** The stops of a tour in their order: dragged by mouse, touch or keyboard, or moved with the buttons at their end. */
export function StopList({ stops, views, onChange }: StopListProps) {
  const nameOf = useCallback((stop: DraftStop) => views.find((view) => view.id === stop.viewId)?.name ?? 'A view that is gone', [views]);
  const { dragAndDropHooks } = useDragAndDrop<DraftStop>({
    getItems: (keys, items) => items.filter((stop) => keys.has(stop.id)).map((stop) => ({ 'text/plain': nameOf(stop) })),
    onReorder: ({ keys, target: { key, dropPosition } }) => {
      if (dropPosition !== 'on') onChange(movedStops(stops, new Set([...keys].map(String)), String(key), dropPosition));
    },
  });
  return (
    <GridList
      label="Stops, in their order"
      items={stops}
      textValue={nameOf}
      renderItem={(stop) => <StopRow stop={stop} name={nameOf(stop)} stops={stops} onChange={onChange} />}
      empty={
        <Text size="s" tone="muted">
          No stops yet. Add the first view below.
        </Text>
      }
      dragAndDropHooks={dragAndDropHooks}
    />
  );
}

function StopRow({ stop, name, stops, onChange }: Pick<StopListProps, 'stops' | 'onChange'> & { stop: DraftStop; name: string }) {
  const at = stops.findIndex((each) => each.id === stop.id);
  const [before, after] = [stops[at - 1], stops[at + 1]];
  const only = new Set([stop.id]);
  const say = (line: string) => onChange(stops.map((each) => (each.id === stop.id ? { ...each, line } : each)));
  return (
    <Row noWrap>
      <Button slot="drag" variant="icon" icon="drag" label={`Drag ${name}`} />
      <TextField label={`${at + 1}. ${name}: what is said over it`} value={stop.line} onChange={say} maxLength={300} />
      <Button
        variant="icon"
        icon="chevronUp"
        label={`Move ${name} up`}
        isDisabled={!before}
        onPress={() => before && onChange(movedStops(stops, only, before.id, 'before'))}
      />
      <Button
        variant="icon"
        icon="chevronDown"
        label={`Move ${name} down`}
        isDisabled={!after}
        onPress={() => after && onChange(movedStops(stops, only, after.id, 'after'))}
      />
      <Button
        variant="icon"
        icon="trash"
        label={`Take ${name} out`}
        onPress={() => onChange(stops.filter((each) => each.id !== stop.id))}
      />
    </Row>
  );
}
