import { useQuery } from '@tanstack/react-query';
import type { RouterOutputs } from '@weft/api';
import { type Id, relationshipSchema } from '@weft/domain';
import { levelLabels, statusLabels } from '@weft/network';
import { useState } from 'react';
import { RelationshipActions } from '../../actions/ActionsSection.tsx';
import { AssessmentsSection } from '../../assessments/AssessmentsSection.tsx';
import { RecordHistory } from '../../changes/RecordHistory.tsx';
import { useClient, useTRPC, useWorkspace } from '../../data/index.ts';
import { RelationshipDocuments } from '../../documents/DocumentsSection.tsx';
import { FindingsSection } from '../../findings/FindingsSection.tsx';
import { Badge, Callout, Link, Page, Row, Section, Split, Stack, TypeMark } from '../../ui/index.ts';
import { useAddresses } from '../addresses.ts';
import { EditInPlace, orNull } from '../editing/EditInPlace.tsx';
import { useRecordForm } from '../editing/useRecordForm.tsx';
import { RecordMenu } from '../RecordMenu.tsx';
import { RecordState } from '../RecordState.tsx';
import { RecordTrail } from '../RecordTrail.tsx';
import { SourcesSection } from '../sources/SourcesSection.tsx';
import { useIsLeaving, useRemoval } from '../useRemoval.ts';
import { BenefitsSection } from './BenefitsSection.tsx';
import { DetailsPanel } from './DetailsPanel.tsx';
import { DisputeDialog } from './DisputeDialog.tsx';
import { FactsSection } from './FactsSection.tsx';
import { FreshnessBadge, useFreshness } from './FreshnessBadge.tsx';
import { HoldersSection } from './HoldersSection.tsx';
import { PartiesSection } from './PartiesSection.tsx';
import { RouteSection } from './RouteSection.tsx';
import { StillTrue } from './StillTrue.tsx';

type Detail = RouterOutputs['relationships']['get'];

/** One relationship, edited in place. */
export function RelationshipPage({ id }: { id: Id }) {
  const trpc = useTRPC();
  const query = useQuery(trpc.relationships.get.queryOptions({ id }, { enabled: !useIsLeaving(id) }));
  return (
    <RecordState query={query} what="relationship" list="relationships">
      {(detail) => <RelationshipRecord key={id} detail={detail} />}
    </RecordState>
  );
}

function RelationshipRecord({ detail }: { detail: Detail }) {
  const client = useClient();
  const to = useAddresses();
  const { can } = useWorkspace();
  const [isDisputing, setDisputing] = useState(false);
  const form = useRecordForm({
    record: detail.relationship,
    schema: relationshipSchema,
    what: 'the relationship',
    canEdit: can('relationship.write'),
    update: (asked) => client.relationships.update.mutate(asked),
  });
  const { record, canEdit } = form;
  const freshness = useFreshness(record);

  const remove = useRemoval(record.id, () => client.relationships.delete.mutate({ id: record.id, version: record.version }), to.register());

  return (
    <Page
      title={record.name}
      trail={<RecordTrail list="relationships" name={record.name} />}
      actions={
        <>
          <StillTrue relationship={{ ...record, disputed: record.dispute !== null }} />
          <Link variant="button" href={to.onMap(record.id)}>
            On the map
          </Link>
          <RecordMenu
            what="relationship"
            canEdit={canEdit}
            onRemove={remove}
            items={[{ id: 'dispute', label: 'This is disputed…', icon: 'alert', run: () => setDisputing(true) }]}
          />
        </>
      }
      toolbar={
        <Row gap={3}>
          {record.types.map((type) => (
            <TypeMark key={type} type={type} withLabel />
          ))}
          {record.level && <Badge>{levelLabels[record.level]} level</Badge>}
          <Badge>{statusLabels[record.status]}</Badge>
          <FreshnessBadge freshness={freshness} />
        </Row>
      }
    >
      {record.dispute && (
        <Callout title="This is disputed" tone="danger">
          {record.dispute}
        </Callout>
      )}
      <Split
        lead={
          <Stack gap={6}>
            <PartiesSection form={form} />
            <HoldersSection form={form} />
          </Stack>
        }
        aside={<DetailsPanel form={form} />}
        width="l"
      >
        <Stack gap={6}>
          <RouteSection form={form} />
          <BenefitsSection form={form} />
          <AssessmentsSection relationshipId={record.id} />
          <FindingsSection id={record.id} />
          <RelationshipActions id={record.id} />
          <Section title="Notes">
            <EditInPlace
              form={form}
              label="Notes"
              placeholder="Add a note"
              multiline
              text={(each) => each.notes ?? ''}
              patch={(notes) => ({ notes: orNull(notes) })}
            />
          </Section>
          <FactsSection form={form} />
          <RelationshipDocuments id={record.id} />
          <SourcesSection provenance={record.provenance} sources={detail.sources} />
          <RecordHistory recordId={record.id} />
        </Stack>
      </Split>
      {isDisputing && <DisputeDialog form={form} onClose={() => setDisputing(false)} />}
      {form.dialog}
    </Page>
  );
}
