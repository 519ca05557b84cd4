import { useQuery } from '@tanstack/react-query';
import { useParams, useRouter } from '@tanstack/react-router';
import { caseSchema } from '@weft/domain';
import { CaseActions } from '../../actions/ActionsSection.tsx';
import { RecordHistory } from '../../changes/RecordHistory.tsx';
import { useClient, useTRPC, useWorkspace } from '../../data/index.ts';
import { CaseDocuments } from '../../documents/DocumentsSection.tsx';
import { useAddresses } from '../../register/addresses.ts';
import { useRecordForm } from '../../register/editing/useRecordForm.tsx';
import { RecordState } from '../../register/RecordState.tsx';
import { SourcesSection } from '../../register/sources/SourcesSection.tsx';
import { useIsLeaving, useRemoval } from '../../register/useRemoval.ts';
import { Badge, Breadcrumbs, Button, Link, Menu, Page, Row, Split, Stack, Text } from '../../ui/index.ts';
import { KnownBySection } from '../around/KnownBySection.tsx';
import { RelatedSection } from '../around/RelatedSection.tsx';
import { LogSection } from '../log/LogSection.tsx';
import { useLogging } from '../log/useLogging.ts';
import type { CaseDetail } from '../moving/asked.ts';
import { MoveMenu } from '../moving/MoveMenu.tsx';
import { useMoveCase } from '../moving/useMoveCase.tsx';
import { SnagsSection } from '../snags/SnagsSection.tsx';
import { WaitsSection } from '../snags/WaitsSection.tsx';
import { TenancySection } from '../tenancy/TenancySection.tsx';
import { WaySection } from '../way/WaySection.tsx';
import { useCaseWords } from '../words/useCaseWords.ts';
import { CaseParts } from './CaseParts.tsx';
import { FactsSection } from './FactsSection.tsx';
import { PeopleSection } from './PeopleSection.tsx';
import { Standing } from './Standing.tsx';

/** One case on one page: where it stands, what is wrong, what was said, and under what it is occupied. */
export function CasePage() {
  const { caseId = '' } = useParams({ strict: false });
  const trpc = useTRPC();
  const query = useQuery(trpc.cases.get.queryOptions({ id: caseId }, { enabled: !useIsLeaving(caseId) }));
  return (
    <RecordState query={query} what="case" list="board">
      {(detail) => <CaseRecord key={detail.case.id} detail={detail} />}
    </RecordState>
  );
}

function CaseRecord({ detail }: { detail: CaseDetail }) {
  const client = useClient();
  const router = useRouter();
  const to = useAddresses();
  const words = useCaseWords();
  const { can } = useWorkspace();
  const { move, standingOf, dialog } = useMoveCase();
  const logging = useLogging(detail.case.id);
  const form = useRecordForm({
    record: detail.case,
    schema: caseSchema,
    what: 'the case',
    canEdit: can('case.write'),
    update: (asked) => client.cases.update.mutate(asked),
  });
  const { record, canEdit } = form;
  // While the stage is still asking for something, the case has not come to it.
  const { stage, returnsTo } = dialog ? record : standingOf(record);
  const placed = { ...record, stage, returnsTo };

  const remove = useRemoval(record.id, () => client.cases.delete.mutate({ id: record.id, version: record.version }), to.cases);

  return (
    <Page
      title={detail.asset.name}
      trail={
        <Breadcrumbs
          items={[
            { id: 'cases', label: 'Cases', href: `${to.cases}?flow=${record.flow}` },
            { id: 'case', label: record.reference },
          ]}
        />
      }
      actions={
        <>
          {can('case.log') && (
            <Button variant="primary" icon="add" isDisabled={logging.kind !== null} onPress={() => logging.begin('call')}>
              Log a call
            </Button>
          )}
          {detail.organisation && (
            <Link variant="button" href={to.onMap(detail.organisation.id)}>
              On the map
            </Link>
          )}
          {canEdit && <MoveMenu subject={placed} name={record.reference} onMove={(stage) => move(record, stage)} />}
          <Link variant="button" href={to.meeting(record.id)}>
            Print for a meeting
          </Link>
          <Menu
            label="More to do with this case"
            placement="bottom end"
            trigger={<Button variant="icon" icon="more" label="More" />}
            items={[
              {
                id: 'snags',
                label: 'Snag list of this building',
                description: 'On paper',
                icon: 'print',
                run: () => router.history.push(to.buildingSnags(record.assetId)),
              },
              ...(canEdit
                ? [
                    {
                      id: 'remove',
                      label: 'Remove',
                      description: 'Goes to the bin',
                      icon: 'trash' as const,
                      tone: 'danger' as const,
                      run: remove,
                    },
                  ]
                : []),
            ]}
          />
        </>
      }
      toolbar={
        <>
          <Row gap={3}>
            <Text as="span" strong>
              {record.reference}
            </Text>
            {detail.organisation ? (
              <Link href={to.onMap(detail.organisation.id)}>{detail.organisation.name}</Link>
            ) : (
              <Text as="span" tone="muted">
                No organisation yet
              </Text>
            )}
            <Badge>{words.label('caseType', record.caseType)}</Badge>
            {record.fictional && <Badge icon="info">Invented for demonstration</Badge>}
          </Row>
          <CaseParts detail={detail} />
        </>
      }
    >
      <Standing form={form} detail={detail} stage={placed.stage} />
      <Split
        width="l"
        aside={
          <Stack gap={6}>
            <PeopleSection form={form} detail={detail} />
            <FactsSection form={form} detail={detail} />
            <TenancySection detail={detail} form={form} />
            <RelatedSection detail={detail} />
            {detail.organisation && <KnownBySection organisationId={detail.organisation.id} />}
          </Stack>
        }
      >
        <Stack gap={6}>
          <SnagsSection detail={detail} />
          <WaitsSection detail={detail} />
          <WaySection detail={detail} />
          <CaseActions id={record.id} reference={record.reference} ownerPostId={record.nextActionPostId} />
          <CaseDocuments subject={record} snags={detail.snags} />
          <LogSection detail={detail} logging={logging} />
          <SourcesSection provenance={record.provenance} sources={detail.sources} />
          <RecordHistory recordId={record.id} />
        </Stack>
      </Split>
      {form.dialog}
      {dialog}
    </Page>
  );
}
