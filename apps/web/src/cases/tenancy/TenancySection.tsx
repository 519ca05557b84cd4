import { type Case, type Tenancy, tenancySchema } from '@weft/domain';
import { useClient, useWorkspace, useWrite } from '../../data/index.ts';
import { ChooseInPlace } from '../../register/editing/ChooseInPlace.tsx';
import { EditDayInPlace, EditInPlace, orNull } from '../../register/editing/EditInPlace.tsx';
import { type RecordForm, useRecordForm } from '../../register/editing/useRecordForm.tsx';
import { Button, DataList, EmptyState, formatDate, Icon, Row, Section, Stack, Text } from '../../ui/index.ts';
import type { CaseDetail } from '../moving/asked.ts';
import { useCaseWords } from '../words/useCaseWords.ts';
import { EvidenceList } from './EvidenceList.tsx';
import { MoneyInPlace, NumberInPlace } from './numbers.tsx';
import { isUnsettled, listedTerms, noticeDeadline } from './tenancyFacts.ts';
import { Uncertainties } from './Uncertainties.tsx';

/** Under what the building is occupied, as far as it is known; what is not known says so, with where was searched. */
export function TenancySection({ detail, form }: { detail: CaseDetail; form: RecordForm<Case> }) {
  return (
    <Section title="Tenancy" id="tenancy">
      {detail.tenancy ? <TenancyTerms key={detail.tenancy.id} tenancy={detail.tenancy} /> : <NoTenancy detail={detail} />}
      <Uncertainties form={form} />
    </Section>
  );
}

function NoTenancy({ detail: { case: subject } }: { detail: CaseDetail }) {
  const client = useClient();
  const write = useWrite();
  const { can } = useWorkspace();
  const { organisationId, assetId, id, version } = subject;
  const record = () =>
    organisationId !== null &&
    void write(() => client.tenancies.create.mutate({ data: { assetId, organisationId }, forCase: { id, version } }));
  return (
    <EmptyState
      title="No tenancy on record"
      action={
        can('tenancy.write') &&
        can('case.write') &&
        organisationId !== null && (
          <Button icon="add" onPress={record}>
            Record the tenancy
          </Button>
        )
      }
    >
      {organisationId === null
        ? 'Say which organisation it is first.'
        : 'It starts with everything not known; then say what is, and where the rest was searched for.'}
    </EmptyState>
  );
}

function TenancyTerms({ tenancy }: { tenancy: Tenancy }) {
  const client = useClient();
  const { can } = useWorkspace();
  const form = useRecordForm({
    record: tenancy,
    schema: tenancySchema,
    what: 'the tenancy',
    canEdit: can('tenancy.write'),
    update: (asked) => client.tenancies.update.mutate(asked),
  });
  const deadline = noticeDeadline(form.record);
  return (
    <Stack gap={4}>
      <DataList
        items={[
          ...listedTerms.map(({ field, term }) => ({ term, value: <Listed form={form} field={field} term={term} /> })),
          { term: 'Begins', value: <Day form={form} field="commencementDate" label="Begins" /> },
          { term: 'Years', value: <NumberInPlace form={form} field="termYears" label="Years" most={1000} /> },
          { term: 'Ends', value: <Day form={form} field="expiryDate" label="Ends" /> },
          { term: 'Rent a year', value: <MoneyInPlace form={form} field="rentPencePerYear" label="Rent a year" /> },
          { term: 'Earliest break', value: <Day form={form} field="earliestBreakDate" label="Earliest break" /> },
          { term: 'Months of notice', value: <NumberInPlace form={form} field="breakNoticeMonths" label="Months of notice" most={120} /> },
          ...(deadline === null ? [] : [{ term: 'Notice by', value: formatDate(deadline) }]),
          { term: 'Undervalue', value: <MoneyInPlace form={form} field="undervaluePence" label="Undervalue" /> },
          { term: 'Decision record', value: <Words form={form} field="decisionReference" label="Decision record" /> },
          { term: 'Notes', value: <Words form={form} field="notes" label="Notes on the tenancy" multiline /> },
        ]}
      />
      <EvidenceList form={form} />
      {form.dialog}
    </Stack>
  );
}

interface TermProps<Field extends keyof Tenancy> {
  form: RecordForm<Tenancy>;
  field: Field;
  label: string;
}

function Listed({ form, field, term }: { form: RecordForm<Tenancy>; field: (typeof listedTerms)[number]['field']; term: string }) {
  const words = useCaseWords();
  const key = form.record[field];
  return (
    <Row gap={1} noWrap>
      {isUnsettled(key) && <Icon name="help" label="Not settled" />}
      <ChooseInPlace
        label={term}
        value={key}
        options={words.options(field)}
        onChoose={(id) => void form.change({ [field]: id })}
        canEdit={form.canEdit}
        display={
          <Text as="span" tone={isUnsettled(key) ? 'caution' : 'normal'}>
            {words.label(field, key)}
          </Text>
        }
      />
    </Row>
  );
}

function Day({ form, field, label }: TermProps<'commencementDate' | 'expiryDate' | 'earliestBreakDate'>) {
  return (
    <EditDayInPlace
      form={form}
      label={label}
      placeholder="Not known"
      text={(each) => each[field] ?? ''}
      patch={(day) => ({ [field]: day === '' ? null : day })}
    />
  );
}

function Words({ form, field, label, multiline }: TermProps<'decisionReference' | 'notes'> & { multiline?: boolean }) {
  return (
    <EditInPlace
      form={form}
      label={label}
      placeholder="None"
      multiline={multiline}
      text={(each) => each[field] ?? ''}
      patch={(typed) => ({ [field]: orNull(typed) })}
    />
  );
}
