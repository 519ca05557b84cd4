import type { Id } from '@weft/domain';
import { Button, Keys, Row, Section, Text, ToggleButtonGroup } from '../../ui/index.ts';
import { useMap } from '../state/mapState.ts';

const choices = [
  { id: '0', label: 'Everything' },
  { id: '1', label: '1 step' },
  { id: '2', label: '2 steps' },
  { id: '3', label: '3 steps' },
] as const;
const steps = { '1': 1, '2': 2, '3': 3 } as const;

/** Cuts the map down to what is within some steps of a record, and brings the rest back. */
export function FocusSteps({ id }: { id: Id }) {
  const { filter, setFilter } = useMap();
  const value = filter.focus === id ? (`${filter.steps ?? 1}` as const) : '0';
  const isElsewhere = filter.focus !== undefined && filter.focus !== id;
  return (
    <Section title="Show on the map" level={3}>
      <Row gap={3}>
        <ToggleButtonGroup
          label="How far around it"
          options={choices}
          value={value}
          onChange={(next) =>
            setFilter(next === '0' ? { ...filter, focus: undefined, steps: undefined } : { ...filter, focus: id, steps: steps[next] })
          }
        />
        {isElsewhere && (
          <Button size="s" variant="quiet" onPress={() => setFilter({ ...filter, focus: undefined, steps: undefined })}>
            Stop looking around something else
          </Button>
        )}
      </Row>
      <Text size="s" tone="muted">
        On the network, press <Keys keys="1" /> <Keys keys="2" /> <Keys keys="3" /> or <Keys keys="0" />.
      </Text>
    </Section>
  );
}
