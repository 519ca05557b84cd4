import type { RouterOutputs } from '@weft/api';
import { type Tenancy, tenancyWarnings } from '@weft/domain';
import { useWorkspace } from '../../data/index.ts';
import { useAddresses } from '../../register/addresses.ts';
import { Callout, Link, Stack } from '../../ui/index.ts';

type Detail = RouterOutputs['tenancies']['get'];

/** What to take care of in a tenancy, each in a sentence; what is about another tenancy leads to it. */
export function Warnings({ tenancy, around }: { tenancy: Tenancy; around: Pick<Detail, 'organisation' | 'others'> }) {
  const to = useAddresses();
  const { today } = useWorkspace();
  const { organisation, others } = around;
  const warnings = tenancyWarnings(tenancy, { legalForm: organisation.legalForm, others }, today);
  if (warnings.length === 0) return null;
  return (
    <Stack gap={2}>
      {warnings.map(({ kind, sentence, tenancyIds }) => (
        <Callout key={kind} tone="caution">
          {sentence}{' '}
          {others
            .filter(({ id }) => tenancyIds.includes(id))
            .map(({ id, organisation: tenant }) => (
              <span key={id}>
                <Link href={to.tenancy(id)}>{tenant.name}</Link>{' '}
              </span>
            ))}
        </Callout>
      ))}
    </Stack>
  );
}
