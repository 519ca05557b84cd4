import { useQuery } from '@tanstack/react-query';
import { type Id, standingOf, type TenancyAnswer, tenancyWarnings, unknownTerms } from '@weft/domain';
import { useTRPC, useWorkspace } from '../../data/index.ts';
import { Callout, Stack, TextArea } from '../../ui/index.ts';
import { answerWords } from '../dates/answerWords.ts';
import { type TenancyDraft, termsOf } from './newTenancy.ts';

interface TakeCareProps {
  assetId: Id | null;
  value: TenancyDraft;
  set: (part: Partial<TenancyDraft>) => void;
}

/** What to take care of in a tenancy while it is typed: who is in the building already, and whether the tenant can hold it; with room to say why. */
export function TakeCare({ assetId, value, set }: TakeCareProps) {
  const warnings = useWarnings(assetId, value);
  return warnings.map(({ kind, sentence, answeredBy }) => (
    <Stack key={kind} gap={2}>
      <Callout tone="caution">{sentence}</Callout>
      {answeredBy && <Reason field={answeredBy} value={value} set={set} />}
    </Stack>
  ));
}

function Reason({ field, value, set }: Pick<TakeCareProps, 'value' | 'set'> & { field: TenancyAnswer }) {
  const { label, example } = answerWords[field];
  return (
    <TextArea
      name={field}
      label={label}
      description={example}
      rows={2}
      value={value[field]}
      onChange={(reason) => set({ [field]: reason })}
    />
  );
}

function useWarnings(assetId: Id | null, draft: TenancyDraft) {
  const { today } = useWorkspace();
  const trpc = useTRPC();
  const { data: register = [] } = useQuery(trpc.tenancies.register.queryOptions());
  const { organisationId } = draft;
  const tenant = useQuery(trpc.organisations.get.queryOptions({ id: organisationId ?? '' }, { enabled: organisationId !== null }));
  if (assetId === null) return [];
  const lets = register.flatMap(({ asset, tenancy }) => (asset.id === assetId && tenancy ? [tenancy] : []));
  const legalForm = organisationId === null ? null : (tenant.data?.organisation.legalForm ?? null);
  const typed = { ...unknownTerms, ...termsOf(draft), besideOthers: null, heldThrough: null };
  const warnings = tenancyWarnings(typed, { legalForm, others: lets }, today);
  return standingOf(typed, today) === 'before' ? [] : warnings;
}
