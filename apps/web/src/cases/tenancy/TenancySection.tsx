import { useQuery } from '@tanstack/react-query';
import type { Asset, Case, Tenancy } from '@weft/domain';
import { SectionLink } from '../../changes/SectionLink.tsx';
import { useTRPC } from '../../data/index.ts';
import { useAddresses } from '../../register/addresses.ts';
import type { RecordForm } from '../../register/editing/useRecordForm.tsx';
import { KeyDates } from '../../tenancies/dates/KeyDates.tsx';
import { Warnings } from '../../tenancies/dates/Warnings.tsx';
import { EvidenceList } from '../../tenancies/evidence/EvidenceList.tsx';
import { DayField, ListedField, WordsField } from '../../tenancies/fields/fields.tsx';
import { MoneyInPlace, NumberInPlace } from '../../tenancies/fields/numbers.tsx';
import { listedTerms } from '../../tenancies/fields/tenancyFacts.ts';
import { useTenancyForm } from '../../tenancies/fields/useTenancyForm.ts';
import { DataList, Section, Stack } from '../../ui/index.ts';
import type { CaseDetail } from '../moving/asked.ts';
import { NoTenancy } from './NoTenancy.tsx';
import { Uncertainties } from './Uncertainties.tsx';

/** Under what the building is occupied, as far as it is known; what is not known says so, with where was searched. */
export function TenancySection({ detail, form }: { detail: CaseDetail; form: RecordForm<Case> }) {
  return (
    <Section title="Tenancy" id="tenancy">
      {detail.tenancy ? (
        <TenancyTerms key={detail.tenancy.id} tenancy={detail.tenancy} asset={detail.asset} />
      ) : (
        <NoTenancy detail={detail} />
      )}
      <Uncertainties form={form} />
    </Section>
  );
}

function TenancyTerms({ tenancy, asset }: { tenancy: Tenancy; asset: Asset }) {
  const to = useAddresses();
  const trpc = useTRPC();
  const form = useTenancyForm(tenancy);
  const around = useQuery(trpc.tenancies.get.queryOptions({ id: tenancy.id }));
  return (
    <Stack gap={4}>
      {around.data && <Warnings form={form} around={around.data} />}
      <DataList
        items={[
          ...listedTerms.map(({ field, term }) => ({ term, value: <ListedField form={form} field={field} label={term} /> })),
          { term: 'Begins', value: <DayField form={form} field="commencementDate" label="Begins" /> },
          { term: 'Years', value: <NumberInPlace form={form} field="termYears" label="Years" most={1000} /> },
          { term: 'Ends', value: <DayField form={form} field="expiryDate" label="Ends" /> },
          { term: 'Rent a year', value: <MoneyInPlace form={form} field="rentPencePerYear" label="Rent a year" /> },
          { term: 'Undervalue', value: <MoneyInPlace form={form} field="undervaluePence" label="Undervalue" /> },
          { term: 'Earliest break', value: <DayField form={form} field="earliestBreakDate" label="Earliest break" /> },
          { term: 'Months of notice', value: <NumberInPlace form={form} field="breakNoticeMonths" label="Months of notice" most={120} /> },
          { term: 'Notes', value: <WordsField form={form} field="notes" label="Notes on the tenancy" isLong /> },
        ]}
      />
      <Section title="Key dates" level={3} actions={<SectionLink href={to.tenancy(tenancy.id)}>The whole tenancy</SectionLink>}>
        <KeyDates tenancy={form.record} asset={asset} level={4} />
      </Section>
      <EvidenceList form={form} />
      {form.dialog}
    </Stack>
  );
}
