import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { RouterOutputs } from '@weft/api';
import { assetSchema } from '@weft/domain';
import { useState } from 'react';
import { RecordHistory } from '../../changes/RecordHistory.tsx';
import { ComplianceSection } from '../../compliance/building/ComplianceSection.tsx';
import { useClient, useTRPC, useWorkspace } from '../../data/index.ts';
import { BuildingDocuments } from '../../documents/DocumentsSection.tsx';
import { useAddresses } from '../../register/addresses.ts';
import { useRecordForm } from '../../register/editing/useRecordForm.tsx';
import { RecordMenu } from '../../register/RecordMenu.tsx';
import { SourcesSection } from '../../register/sources/SourcesSection.tsx';
import { useIsLeaving, useRemoval } from '../../register/useRemoval.ts';
import { Badge, Breadcrumbs, Button, Link, Page, Row, Split, Stack, Text } from '../../ui/index.ts';
import { AddTenancyDialog } from '../adding/AddTenancyDialog.tsx';
import { CaseLines } from '../CaseLines.tsx';
import { RecordPageState } from '../RecordPageState.tsx';
import { addressOf, assetTypeLabel } from './assetWords.ts';
import { BuildingFacts } from './BuildingFacts.tsx';
import { BuildingTenancies } from './BuildingTenancies.tsx';

type Detail = RouterOutputs['tenancies']['assets']['detail'];

/** One building or land: what is known of it, who is in it, was and is to be, and what is being done about it. */
export function BuildingPage() {
  const { assetId = '' } = useParams({ strict: false });
  const trpc = useTRPC();
  const query = useQuery(trpc.tenancies.assets.detail.queryOptions({ id: assetId }, { enabled: !useIsLeaving(assetId) }));
  return (
    <RecordPageState query={query} what="building">
      {(detail) => <BuildingRecord key={detail.asset.id} detail={detail} />}
    </RecordPageState>
  );
}

function BuildingRecord({ detail }: { detail: Detail }) {
  const client = useClient();
  const to = useAddresses();
  const { can } = useWorkspace();
  const [isAdding, setAdding] = useState(false);
  const form = useRecordForm({
    record: detail.asset,
    schema: assetSchema,
    what: 'the building',
    canEdit: can('tenancy.write'),
    update: (asked) => client.tenancies.assets.update.mutate(asked),
  });
  const { record } = form;
  const address = addressOf(record);
  const remove = useRemoval(
    record.id,
    () => client.tenancies.assets.delete.mutate({ id: record.id, version: record.version }),
    to.tenancies,
  );
  const add = form.canEdit && (
    <Button icon="add" onPress={() => setAdding(true)}>
      Add a tenancy
    </Button>
  );
  return (
    <Page
      title={record.name}
      trail={
        <Breadcrumbs
          items={[
            { id: 'tenancies', label: 'Buildings and tenancies', href: to.tenancies },
            { id: 'here', label: record.name },
          ]}
        />
      }
      actions={
        <>
          {detail.tenancies.length > 0 && add}
          {detail.cases.length > 0 && (
            <Link variant="button" href={to.buildingSnags(record.id)}>
              Snag list
            </Link>
          )}
          <RecordMenu
            what="building"
            canEdit={form.canEdit}
            onRemove={remove}
            removes="Goes to the bin. Its tenancies and cases have to go first."
          />
        </>
      }
      toolbar={
        <Row gap={3}>
          <Badge>{assetTypeLabel(record.assetType)}</Badge>
          {address !== '' && <Text as="span">{address}</Text>}
        </Row>
      }
    >
      <Split aside={<BuildingFacts form={form} />} width="l">
        <Stack gap={6}>
          <BuildingTenancies detail={{ ...detail, asset: record }} add={add} />
          <CaseLines cases={detail.cases} />
          <ComplianceSection assetId={record.id} />
          <BuildingDocuments assetId={record.id} />
          <SourcesSection provenance={record.provenance} sources={detail.sources} />
          <RecordHistory recordId={record.id} />
        </Stack>
      </Split>
      {isAdding && <AddTenancyDialog assetId={record.id} onClose={() => setAdding(false)} />}
      {form.dialog}
    </Page>
  );
}
