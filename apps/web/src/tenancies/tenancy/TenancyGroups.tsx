import type { Organisation, Tenancy } from '@weft/domain';
import type { RecordForm } from '../../register/editing/useRecordForm.tsx';
import { DataList, Grid, Section, Stack, Text } from '../../ui/index.ts';
import { EvidenceList } from '../evidence/EvidenceList.tsx';
import { AlienationField } from '../fields/AlienationField.tsx';
import { DayField, ListedField, WordsField } from '../fields/fields.tsx';
import { MoneyInPlace, NumberInPlace } from '../fields/numbers.tsx';
import { YesNoInPlace } from '../fields/YesNoInPlace.tsx';
import { notSettled } from './notSettled.ts';
import { TenantField } from './TenantField.tsx';

type Form = RecordForm<Tenancy>;

interface GroupProps {
  form: Form;
}

/** All that is known of a tenancy, in groups that people ask about together. */
export function TenancyGroups({ form, organisation }: GroupProps & { organisation: Organisation }) {
  return (
    <Stack gap={6}>
      <Grid min="m" gap={6}>
        <Agreement form={form} organisation={organisation} />
        <Dates form={form} />
        <Money form={form} />
        <Stack gap={6}>
          <Repair form={form} />
          <Law form={form} />
        </Stack>
      </Grid>
      <Uncertainty form={form} />
    </Stack>
  );
}

function Agreement({ form, organisation }: GroupProps & { organisation: Organisation }) {
  return (
    <Section title="Agreement">
      <DataList
        items={[
          { term: 'Tenant', value: <TenantField form={form} organisation={organisation} /> },
          { term: 'Legal form', value: organisation.legalForm },
          { term: 'Agreement', value: <ListedField form={form} field="agreementType" label="Agreement" /> },
          { term: 'The document', value: <ListedField form={form} field="documentStatus" label="The document" /> },
          { term: 'Occupied', value: <ListedField form={form} field="occupationStatus" label="Occupied" /> },
          { term: 'Allowed use', value: <WordsField form={form} field="userClause" label="Allowed use" isLong /> },
          { term: 'Passing it on', value: <AlienationField form={form} /> },
          {
            term: 'Alterations need consent',
            value: <YesNo form={form} field="alterationsConsentNeeded" label="Alterations need consent" />,
          },
          { term: 'Community use agreement', value: <YesNo form={form} field="communityUseAgreement" label="Community use agreement" /> },
        ]}
      />
    </Section>
  );
}

function Dates({ form }: GroupProps) {
  return (
    <Section title="Dates">
      <DataList
        items={[
          { term: 'Begins', value: <DayField form={form} field="commencementDate" label="Begins" /> },
          { term: 'Years', value: <NumberInPlace form={form} field="termYears" label="Years" most={1000} /> },
          { term: 'Ends', value: <DayField form={form} field="expiryDate" label="Ends" /> },
          { term: 'Right to break', value: <ListedField form={form} field="breakRight" label="Right to break" /> },
          { term: 'Earliest break', value: <DayField form={form} field="earliestBreakDate" label="Earliest break" /> },
          { term: 'Months of notice', value: <NumberInPlace form={form} field="breakNoticeMonths" label="Months of notice" most={120} /> },
          {
            term: 'Service agreement renews',
            value: <DayField form={form} field="serviceAgreementRenewal" label="Service agreement renews" />,
          },
        ]}
      />
    </Section>
  );
}

function Money({ form }: GroupProps) {
  return (
    <Section title="Money">
      <DataList
        items={[
          { term: 'Rent', value: <ListedField form={form} field="rentType" label="Rent" /> },
          { term: 'Rent a year', value: <MoneyInPlace form={form} field="rentPencePerYear" label="Rent a year" /> },
          { term: 'Rent review', value: <ListedField form={form} field="rentReview" label="Rent review" /> },
          { term: 'Next rent review', value: <DayField form={form} field="nextRentReview" label="Next rent review" /> },
          { term: 'Undervalue', value: <MoneyInPlace form={form} field="undervaluePence" label="Undervalue" /> },
          { term: 'Clawback or reverter', value: <YesNo form={form} field="clawbackOrReverter" label="Clawback or reverter" /> },
          { term: 'Overage', value: <YesNo form={form} field="overage" label="Overage" /> },
        ]}
      />
    </Section>
  );
}

function Repair({ form }: GroupProps) {
  return (
    <Section title="Repair and insurance">
      <DataList
        items={[
          { term: 'Who repairs', value: <ListedField form={form} field="repairing" label="Who repairs" /> },
          { term: 'Who insures', value: <ListedField form={form} field="insurance" label="Who insures" /> },
        ]}
      />
    </Section>
  );
}

function Law({ form }: GroupProps) {
  return (
    <Section title="Law">
      <DataList
        items={[
          { term: 'Security of tenure', value: <ListedField form={form} field="securityOfTenure" label="Security of tenure" /> },
          { term: 'Legal basis', value: <ListedField form={form} field="disposalBasis" label="Legal basis" /> },
          { term: 'Subsidy route', value: <ListedField form={form} field="subsidyRoute" label="Subsidy route" /> },
          { term: 'Decision record', value: <WordsField form={form} field="decisionReference" label="Decision record" /> },
          { term: 'Social value', value: <WordsField form={form} field="socialValueStatement" label="Social value" isLong /> },
          { term: 'At HM Land Registry', value: <YesNo form={form} field="registeredAtLandRegistry" label="At HM Land Registry" /> },
        ]}
      />
    </Section>
  );
}

function Uncertainty({ form }: GroupProps) {
  const terms = notSettled(form.record);
  return (
    <Section title="What is not known">
      <Text tone={terms.length === 0 ? 'muted' : 'normal'}>
        {terms.length === 0 ? 'Every term is settled.' : `Not settled: ${new Intl.ListFormat('en-GB').format(terms)}.`}
      </Text>
      <EvidenceList form={form} />
      <DataList items={[{ term: 'Notes', value: <WordsField form={form} field="notes" label="Notes on the tenancy" isLong /> }]} />
    </Section>
  );
}

type YesNoName = 'alterationsConsentNeeded' | 'communityUseAgreement' | 'clawbackOrReverter' | 'overage' | 'registeredAtLandRegistry';

function YesNo({ form, field, label }: GroupProps & { field: YesNoName; label: string }) {
  return <YesNoInPlace form={form} label={label} value={(each) => each[field]} patch={(value) => ({ [field]: value })} />;
}
