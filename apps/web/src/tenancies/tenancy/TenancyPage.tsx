import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { RouterOutputs } from '@weft/api';
import { standingOf } from '@weft/domain';
import { useCallback, useState } from 'react';
import { RecordHistory } from '../../changes/RecordHistory.tsx';
import { useClient, useTRPC, useWorkspace } from '../../data/index.ts';
import { TenancyDocuments } from '../../documents/DocumentsSection.tsx';
import { useAddresses } from '../../register/addresses.ts';
import { RecordMenu } from '../../register/RecordMenu.tsx';
import { SourcesSection } from '../../register/sources/SourcesSection.tsx';
import { useIsLeaving, useRemoval } from '../../register/useRemoval.ts';
import { TenancyReviews } from '../../reviews/tenancy/TenancyReviews.tsx';
import { Badge, Breadcrumbs, Button, Link, Page, Panel, Row, Split, Stack } from '../../ui/index.ts';
import { CaseLines } from '../CaseLines.tsx';
import { KeyDates } from '../dates/KeyDates.tsx';
import { Warnings } from '../dates/Warnings.tsx';
import { useTenancyForm } from '../fields/useTenancyForm.ts';
import { RecordPageState } from '../RecordPageState.tsx';
import { TenancySheet } from '../sheet/TenancySheet.tsx';
import { standingWords } from '../tenancyWords.ts';
import { TenancyGroups } from './TenancyGroups.tsx';

type Detail = RouterOutputs['tenancies']['get'];

/** One tenancy: everything that is known of it, edited in place, with its key dates beside. */
export function TenancyPage() {
  const { tenancyId = '' } = useParams({ strict: false });
  const trpc = useTRPC();
  const query = useQuery(trpc.tenancies.get.queryOptions({ id: tenancyId }, { enabled: !useIsLeaving(tenancyId) }));
  return (
    <RecordPageState query={query} what="tenancy">
      {(detail) => <TenancyRecord key={detail.tenancy.id} detail={detail} />}
    </RecordPageState>
  );
}

function TenancyRecord({ detail }: { detail: Detail }) {
  const to = useAddresses();
  const { today } = useWorkspace();
  const form = useTenancyForm(detail.tenancy);
  const [isPrinting, setPrinting] = useState(false);
  const stopPrinting = useCallback(() => setPrinting(false), []);
  const { asset, organisation } = detail;
  const { record } = form;
  const client = useClient();
  const remove = useRemoval(
    record.id,
    () => client.tenancies.delete.mutate({ id: record.id, version: record.version }),
    to.building(asset.id),
  );
  return (
    <Page
      title={`${organisation.name} at ${asset.name}`}
      trail={
        <Breadcrumbs
          items={[
            { id: 'tenancies', label: 'Buildings and tenancies', href: to.tenancies },
            { id: 'building', label: asset.name, href: to.building(asset.id) },
            { id: 'here', label: 'Tenancy' },
          ]}
        />
      }
      actions={
        <>
          <Button icon="print" onPress={() => setPrinting(true)}>
            Print the sheet
          </Button>
          <RecordMenu what="tenancy" canEdit={form.canEdit} onRemove={remove} removes="Goes to the bin. A case about it has to go first." />
        </>
      }
      toolbar={
        <Row gap={3}>
          <Badge>{standingWords[standingOf(record, today)]}</Badge>
          <Link href={to.building(asset.id)}>The building</Link>
          <Link href={to.organisation(organisation.id)}>The tenant</Link>
          <Link href={to.onMap(organisation.id)}>On the map</Link>
        </Row>
      }
    >
      <Warnings form={form} around={detail} />
      <Split
        width="l"
        aside={
          <Panel title="Key dates">
            <KeyDates tenancy={record} asset={asset} level={3} />
          </Panel>
        }
      >
        <TenancyGroups form={form} organisation={organisation} />
      </Split>
      <Stack gap={6}>
        <CaseLines cases={detail.cases} />
        <TenancyReviews tenancyId={record.id} />
        <TenancyDocuments tenancyId={record.id} assetId={asset.id} />
        <SourcesSection provenance={record.provenance} sources={detail.sources} />
        <RecordHistory recordId={record.id} />
      </Stack>
      {form.dialog}
      {isPrinting && <TenancySheet tenancy={record} detail={detail} onPrinted={stopPrinting} />}
    </Page>
  );
}
