import type { Id } from '@weft/domain';
import { counted, kindLabel, lookup } from '@weft/network';
import { useState } from 'react';
import { useClient, useWorkspace, useWrite } from '../../data/index.ts';
import { useAddresses } from '../../register/addresses.ts';
import { FreshnessBadge, isInDoubt } from '../../register/relationships/FreshnessBadge.tsx';
import { StillTrue } from '../../register/relationships/StillTrue.tsx';
import { Button, Link, Row, Section, SidePanel, Stack, Text, TypeMark } from '../../ui/index.ts';
import { useMap } from '../state/mapState.ts';
import type { PanelProps } from './MapPanel.tsx';
import { RecordLink } from './RecordLink.tsx';

/** Several things at once: a list of them, and what can be said of all together. */
export function SelectionPanel({ ids, ...panel }: PanelProps & { ids: readonly Id[] }) {
  const { snapshot, kinds, drawn } = useMap();
  const { today } = useWorkspace();
  const records = lookup(snapshot);
  const organisations = ids.flatMap((id) => records.organisations.get(id) ?? []);
  const relationships = ids.flatMap((id) => records.relationships.get(id) ?? []);
  const due = relationships.filter(({ confirmedOn, disputed }) => confirmedOn !== today || disputed);
  const title = [
    ...(relationships.length > 0 ? [counted(relationships.length, 'relationship')] : []),
    ...(organisations.length > 0 ? [counted(organisations.length, 'organisation')] : []),
  ].join(', ');
  return (
    <SidePanel
      title={title || 'Nothing that is still here'}
      kind="Selected"
      actions={
        <>
          <AddBetween ids={organisations.map(({ id }) => id)} />
          <AllStillTrue ids={due.map(({ id }) => id)} />
        </>
      }
      {...panel}
    >
      {relationships.length > 0 && (
        <Section title="Relationships" level={3}>
          <Stack as="ul" gap={2}>
            {relationships.map((relationship) => {
              const { id, name, types, status } = relationship;
              const freshness = drawn.freshness.get(id) ?? 'stale';
              const needs = isInDoubt(freshness, status);
              return (
                <Stack key={id} as="li" gap={1}>
                  <RecordLink id={id}>{name}</RecordLink>
                  <Row gap={1}>
                    {types.map((type) => (
                      <TypeMark key={type} type={type} isHollow={needs} />
                    ))}
                    {needs && <FreshnessBadge freshness={freshness} />}
                    {needs && <StillTrue relationship={relationship} size="s" variant="quiet" />}
                  </Row>
                </Stack>
              );
            })}
          </Stack>
        </Section>
      )}
      {organisations.length > 0 && (
        <Section title="Organisations" level={3}>
          <Stack as="ul" gap={2}>
            {organisations.map(({ id, name, kind }) => (
              <Stack key={id} as="li" gap={0}>
                <RecordLink id={id}>{name}</RecordLink>
                <Text size="s" tone="muted">
                  {kindLabel(kind, kinds)}
                </Text>
              </Stack>
            ))}
          </Stack>
        </Section>
      )}
    </SidePanel>
  );
}

/** As many as a relationship can have. */
const mostParties = 200;

function AddBetween({ ids }: { ids: readonly Id[] }) {
  const { can } = useWorkspace();
  const to = useAddresses();
  if (ids.length < 2 || ids.length > mostParties || !can('relationship.write')) return null;
  return (
    <Link variant="button" href={to.addRelationship({ parties: ids })}>
      Add a relationship between these
    </Link>
  );
}

function AllStillTrue({ ids }: { ids: readonly Id[] }) {
  const { can } = useWorkspace();
  const client = useClient();
  const write = useWrite();
  const [isSaving, setSaving] = useState(false);
  if (ids.length === 0 || !can('relationship.confirm')) return null;
  const confirm = async () => {
    setSaving(true);
    await write(() => client.relationships.confirm.mutate({ ids: [...ids] }));
    setSaving(false);
  };
  return (
    <Button icon="check" isPending={isSaving} onPress={() => void confirm()}>
      {ids.length === 1 ? 'Still true' : `All ${ids.length} still true`}
    </Button>
  );
}
