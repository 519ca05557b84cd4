import { useQuery } from '@tanstack/react-query';
import type { RouterOutputs } from '@weft/api';
import { type Id, organisationSchema } from '@weft/domain';
import { kindLabel, sideLabels } from '@weft/network';
import { useState } from 'react';
import { OrganisationActions } from '../../actions/ActionsSection.tsx';
import { RecordHistory } from '../../changes/RecordHistory.tsx';
import { useClient, useTRPC, useWorkspace } from '../../data/index.ts';
import { OrganisationDocuments } from '../../documents/DocumentsSection.tsx';
import { FindingsSection } from '../../findings/FindingsSection.tsx';
import { Badge, Link, Page, Row, Section, Split, Stack } from '../../ui/index.ts';
import { useAddresses } from '../addresses.ts';
import { EditInPlace, orNull } from '../editing/EditInPlace.tsx';
import { useRecordForm } from '../editing/useRecordForm.tsx';
import { RecordMenu } from '../RecordMenu.tsx';
import { RecordState } from '../RecordState.tsx';
import { RecordTrail } from '../RecordTrail.tsx';
import { SourcesSection } from '../sources/SourcesSection.tsx';
import { MergeWithDialog } from '../tidying/MergeWithDialog.tsx';
import { useIsLeaving, useRemoval } from '../useRemoval.ts';
import { AroundPanel } from './AroundPanel.tsx';
import { BuildingsSection } from './BuildingsSection.tsx';
import { CasesSection } from './CasesSection.tsx';
import { KnownBySection } from './KnownBySection.tsx';
import { MoveDialog } from './MoveDialog.tsx';
import { OrganisationDetails } from './OrganisationDetails.tsx';
import { useKindLabels } from './organisationOptions.ts';
import { PartsSection } from './PartsSection.tsx';
import { PostsSection } from './PostsSection.tsx';
import { RollUp } from './RollUp.tsx';
import { TiesSection } from './TiesSection.tsx';

type Detail = RouterOutputs['organisations']['get'];

/** One organisation, edited in place, with everything that hangs on it. */
export function OrganisationPage({ id }: { id: Id }) {
  const trpc = useTRPC();
  const query = useQuery(trpc.organisations.get.queryOptions({ id }, { enabled: !useIsLeaving(id) }));
  return (
    <RecordState query={query} what="organisation" list="organisations">
      {(detail) => <OrganisationRecord key={id} detail={detail} />}
    </RecordState>
  );
}

function OrganisationRecord({ detail }: { detail: Detail }) {
  const client = useClient();
  const to = useAddresses();
  const kinds = useKindLabels();
  const { can } = useWorkspace();
  const form = useRecordForm({
    record: detail.organisation,
    schema: organisationSchema,
    what: 'the organisation',
    canEdit: can('organisation.write'),
    update: (asked) => client.organisations.update.mutate(asked),
  });
  const { record, canEdit } = form;
  const [isMerging, setMerging] = useState(false);
  const [isMoving, setMoving] = useState(false);

  const rollUp = detail.children.length > 0 && <RollUp organisationId={record.id} cases={detail.cases.length} />;

  const remove = useRemoval(
    record.id,
    () => client.organisations.delete.mutate({ id: record.id, version: record.version }),
    to.register('organisations'),
  );

  return (
    <Page
      title={record.name}
      trail={<RecordTrail list="organisations" name={record.name} />}
      actions={
        <>
          <Link variant="button" href={to.onMap(record.id)}>
            On the map
          </Link>
          {can('relationship.write') && (
            <Link variant="button" href={to.addRelationship({ parties: [record.id] })}>
              Add a relationship
            </Link>
          )}
          <RecordMenu
            what="organisation"
            canEdit={canEdit}
            onRemove={remove}
            items={[
              { id: 'move', label: 'Move to another part…', run: () => setMoving(true) },
              { id: 'merge', label: 'Merge with another…', run: () => setMerging(true) },
            ]}
          />
        </>
      }
      toolbar={
        <Row gap={3}>
          <Badge>{kindLabel(record.kind, kinds)}</Badge>
          <Badge>{sideLabels[record.side]}</Badge>
        </Row>
      }
    >
      <Split
        lead={
          <Stack gap={6}>
            {record.side === 'council' && rollUp}
            <KnownBySection organisation={record} />
            {record.side !== 'council' && rollUp}
            <TiesSection organisationId={record.id} />
          </Stack>
        }
        aside={
          <Stack gap={5}>
            <AroundPanel organisation={record} />
            <OrganisationDetails form={form} />
          </Stack>
        }
        width="l"
      >
        <Stack gap={6}>
          <PostsSection organisationId={record.id} />
          <PartsSection parts={detail.children} />
          <BuildingsSection tenancies={detail.tenancies} />
          <CasesSection cases={detail.cases} />
          <OrganisationDocuments id={record.id} cases={detail.cases} tenancies={detail.tenancies} />
          <FindingsSection id={record.id} />
          <OrganisationActions id={record.id} />
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
          <SourcesSection provenance={record.provenance} sources={detail.sources} />
          <RecordHistory recordId={record.id} />
        </Stack>
      </Split>
      {form.dialog}
      {isMoving && <MoveDialog organisation={record} parent={detail.parent} onClose={() => setMoving(false)} />}
      {isMerging && <MergeWithDialog organisation={record} onClose={() => setMerging(false)} />}
    </Page>
  );
}
