import { useQuery } from '@tanstack/react-query';
import type { Id } from '@weft/domain';
import { useClient, useTRPC, useWorkspace, useWrite } from '../../data/index.ts';
import { Button, EmptyState, Row } from '../../ui/index.ts';
import type { CaseDetail } from '../moving/asked.ts';

/** A case of which nobody has said which tenancy it is about: one of the building's, or a new one. */
export function NoTenancy({ detail: { case: subject } }: { detail: CaseDetail }) {
  const client = useClient();
  const write = useWrite();
  const { can } = useWorkspace();
  const { data: register = [] } = useQuery(useTRPC().tenancies.register.queryOptions());
  const { organisationId, assetId, id, version } = subject;
  const ofBuilding = register.flatMap(({ asset, tenancy }) => (asset.id === assetId && tenancy ? [tenancy] : []));
  const choose = (tenancyId: Id) => void write(() => client.cases.update.mutate({ id, version, data: { tenancyId } }));
  const record = () =>
    organisationId !== null &&
    void write(() => client.tenancies.create.mutate({ data: { assetId, organisationId }, forCase: { id, version } }));
  const actions = can('case.write') && (
    <Row gap={2}>
      {ofBuilding.map((tenancy) => (
        <Button key={tenancy.id} icon="check" onPress={() => choose(tenancy.id)}>
          {`It is that of ${tenancy.organisation.name}`}
        </Button>
      ))}
      {organisationId !== null && can('tenancy.write') && (
        <Button icon="add" onPress={record}>
          {ofBuilding.length > 0 ? 'Record another tenancy' : 'Record the tenancy'}
        </Button>
      )}
    </Row>
  );
  return (
    <EmptyState title={ofBuilding.length > 0 ? 'Which tenancy is it about?' : 'No tenancy on record'} action={actions}>
      {organisationId === null && ofBuilding.length === 0
        ? 'Say which organisation it is first.'
        : 'A new one starts with everything not known; then say what is, and where the rest was searched for.'}
    </EmptyState>
  );
}
