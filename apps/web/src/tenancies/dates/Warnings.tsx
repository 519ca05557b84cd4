import type { RouterOutputs } from '@weft/api';
import { type Tenancy, type TenancyAnswer, tenancyWarnings } from '@weft/domain';
import { useWorkspace } from '../../data/index.ts';
import { useAddresses } from '../../register/addresses.ts';
import type { RecordForm } from '../../register/editing/useRecordForm.tsx';
import { Callout, Link, Row, Stack, Text } from '../../ui/index.ts';
import { WordsField } from '../fields/fields.tsx';
import { answerWords } from './answerWords.ts';

type Detail = RouterOutputs['tenancies']['get'];

interface WarningsProps {
  form: RecordForm<Tenancy>;
  around: Pick<Detail, 'organisation' | 'others'>;
}

/**
 * What to take care of in a tenancy, each in a sentence; what is about another tenancy leads to it. Where it can be right so, somebody says why,
 * and from then on it is no caution any more.
 */
export function Warnings({ form, around: { organisation, others } }: WarningsProps) {
  const to = useAddresses();
  const { today } = useWorkspace();
  const warnings = tenancyWarnings(form.record, { legalForm: organisation.legalForm, others }, today);
  if (warnings.length === 0) return null;
  return (
    <Stack gap={2}>
      {warnings.map(({ kind, sentence, tenancyIds, answeredBy, reason }) => (
        <Callout key={kind} tone={reason === null ? 'caution' : 'neutral'}>
          <Stack gap={1}>
            <Text as="span">
              {sentence}{' '}
              {others
                .filter(({ id }) => tenancyIds.includes(id))
                .map(({ id, organisation: tenant }) => (
                  <span key={id}>
                    <Link href={to.tenancy(id)}>{tenant.name}</Link>{' '}
                  </span>
                ))}
            </Text>
            {answeredBy && (form.canEdit || reason !== null) && <Answer form={form} field={answeredBy} />}
          </Stack>
        </Callout>
      ))}
    </Stack>
  );
}

function Answer({ form, field }: { form: RecordForm<Tenancy>; field: TenancyAnswer }) {
  const { label } = answerWords[field];
  return (
    <Row gap={2} align="baseline">
      <Text as="span" tone="muted">{`${label}:`}</Text>
      <WordsField form={form} field={field} label={label} placeholder="Not said yet" isLong />
    </Row>
  );
}
