import { type Account, type Axis, axes, axisEnds, type Id, type SnapshotPlacement, accounts as sides } from '@weft/domain';
import { accountLabels, accountsOf, describePlacement, midSentence } from '@weft/network';
import { useMemo } from 'react';
import { useClient, useWorkspace, useWrite } from '../../data/index.ts';
import { Button, Disclosure, formatDate, Grid, Row, Section, Select, Stack, Text } from '../../ui/index.ts';
import { SideSign } from '../../ui/map/SideSign.tsx';
import { useAxisLabels } from '../axes/useAxisLabels.ts';
import { useSetPlacement } from '../axes/useSetPlacement.ts';
import { useMap } from '../state/mapState.ts';

/** Where each side sees a relationship on the axes, who said so and when; the member's own side is changed here too, without dragging. */
export function Placements({ id }: { id: Id }) {
  const { member, today, can } = useWorkspace();
  const { snapshot, search } = useMap();
  const on = search.on ?? null;
  const said = useMemo(() => accountsOf(snapshot, on).get(id) ?? {}, [snapshot, on, id]);
  const mayPlace = can('placement.write') && (on === null || on >= today);
  return (
    <Section title="On the axes" level={3}>
      <Stack gap={3}>
        {sides.map((side) => (
          <AccountWords key={side} side={side} placement={said[side]} />
        ))}
        {mayPlace && <OwnPlacement id={id} placement={said[member.side]} />}
      </Stack>
    </Section>
  );
}

function AccountWords({ side, placement }: { side: Account; placement: SnapshotPlacement | undefined }) {
  const { members } = useWorkspace();
  const by = members.find(({ id }) => id === placement?.memberId)?.name;
  return (
    <Row gap={2} align="start" noWrap>
      <SideSign side={side} />
      <Stack gap={0}>
        <Text size="s">{placement ? `${describePlacement(side, placement, axes)}.` : `${accountLabels[side]}: not placed yet.`}</Text>
        {placement && placement.placedOn !== '' && (
          <Text size="s" tone="muted">
            {[by, formatDate(placement.placedOn)].filter((part) => part).join(', ')}
          </Text>
        )}
      </Stack>
    </Row>
  );
}

const unplaced = 'none';
const scores = Array.from({ length: (axisEnds.high - axisEnds.low) / axisEnds.step + 1 }, (_, at) => axisEnds.low + at * axisEnds.step);

function OwnPlacement({ id, placement }: { id: Id; placement: SnapshotPlacement | undefined }) {
  const { member } = useWorkspace();
  const labels = useAxisLabels();
  const client = useClient();
  const write = useWrite();
  const setPlacement = useSetPlacement();
  const optionsOf = (axis: Axis) => {
    const { low, high } = labels(axis);
    const ends = new Map<number, string>([
      [axisEnds.low, `: ${low}`],
      [axisEnds.high, `: ${high}`],
    ]);
    return [
      { id: unplaced, label: 'Not placed' },
      ...scores.map((score) => ({ id: `${score}`, label: `${score}${ends.get(score) ?? ''}` })),
    ];
  };
  return (
    <Disclosure title={`Change ${midSentence(accountLabels[member.side])}`}>
      <Stack gap={3}>
        <Grid>
          {axes.map((axis) => {
            const score = placement?.[axis] ?? null;
            return (
              <Select
                key={axis}
                label={labels(axis).label}
                options={optionsOf(axis)}
                value={score === null ? unplaced : `${score}`}
                onChange={(next) => void setPlacement(id, { [axis]: next === unplaced ? null : Number(next) })}
              />
            );
          })}
        </Grid>
        {placement && (
          <Row>
            <Button
              size="s"
              onPress={() => void write(() => client.placements.clear.mutate({ id: placement.id, version: placement.version }))}
            >
              Take off all axes
            </Button>
          </Row>
        )}
      </Stack>
    </Disclosure>
  );
}
