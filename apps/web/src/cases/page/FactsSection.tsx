import type { Case, Id } from '@weft/domain';
import { useAddresses } from '../../register/addresses.ts';
import { ChooseInPlace } from '../../register/editing/ChooseInPlace.tsx';
import { EditDayInPlace, EditInPlace, orNull } from '../../register/editing/EditInPlace.tsx';
import { PickInPlace } from '../../register/editing/PickInPlace.tsx';
import { type RecordForm, sentenceOf } from '../../register/editing/useRecordForm.tsx';
import { OrganisationPicker } from '../../register/organisations/OrganisationPicker.tsx';
import { DataList, formatDate, Link, Section } from '../../ui/index.ts';
import type { CaseDetail } from '../moving/asked.ts';
import { useCaseWords } from '../words/useCaseWords.ts';

type Form = RecordForm<Case>;
type DayField = 'targetCloseDate' | 'planAgreedOn' | 'nextReviewOn' | 'councilConfirmedOn' | 'tenantConfirmedOn';

/** What a case is about, and its days. */
export function FactsSection({ form, detail }: { form: Form; detail: CaseDetail }) {
  const to = useAddresses();
  const words = useCaseWords();
  const { record } = form;
  const { asset } = detail;
  const address = [asset.addressLine1, asset.addressLine2, asset.town, asset.postcode].filter((line) => line !== null).join(', ');
  return (
    <Section title="About the case" id="facts">
      <DataList
        items={[
          { term: 'Organisation', value: <OrganisationOf form={form} detail={detail} /> },
          {
            term: 'Building',
            value: (
              <>
                <Link href={to.building(asset.id)}>{asset.name}</Link>
                {address !== '' && `, ${address}`}
              </>
            ),
          },
          {
            term: 'In short',
            value: (
              <EditInPlace
                form={form}
                label="In short"
                placeholder="Add a few words"
                multiline
                text={(each) => each.summary ?? ''}
                patch={(summary) => ({ summary: orNull(summary) })}
              />
            ),
          },
          {
            term: 'Contact is',
            value: (
              <ChooseInPlace
                label="How contact stands"
                value={record.contactState}
                options={words.options('relationshipState')}
                onChoose={(id) => void form.change({ contactState: contactOf(id) })}
                canEdit={form.canEdit}
              />
            ),
          },
          { term: 'Opened', value: formatDate(record.openedOn) },
          { term: 'Plan agreed', value: <Day form={form} field="planAgreedOn" label="Plan agreed" /> },
          { term: 'Aim to close by', value: <Day form={form} field="targetCloseDate" label="Aim to close by" /> },
          { term: 'Council confirmed', value: <Day form={form} field="councilConfirmedOn" label="Council confirmed" /> },
          { term: 'Tenant confirmed', value: <Day form={form} field="tenantConfirmedOn" label="Tenant confirmed" /> },
          ...(record.escalatedTo === null ? [] : [{ term: 'Escalated to', value: record.escalatedTo }]),
          ...(record.holdReviewOn === null ? [] : [{ term: 'Look at the hold again', value: formatDate(record.holdReviewOn) }]),
          ...(record.closureNote === null ? [] : [{ term: 'Closing note', value: record.closureNote }]),
          ...(record.reopenedCount === 0 ? [] : [{ term: 'Opened again', value: `${record.reopenedCount} times` }]),
        ]}
      />
    </Section>
  );
}

function contactOf(id: string): Case['contactState'] {
  return (['good', 'working', 'strained', 'lost_contact'] as const).find((state) => state === id) ?? 'working';
}

function OrganisationOf({ form, detail }: { form: Form; detail: CaseDetail }) {
  const to = useAddresses();
  if (detail.organisation) return <Link href={to.organisation(detail.organisation.id)}>{detail.organisation.name}</Link>;
  if (!form.canEdit) return undefined;
  return (
    <PickInPlace
      action="Say which organisation it is"
      picker={(pick) => (
        <OrganisationPicker
          label="Organisation"
          autoFocus
          value={null}
          onChange={(organisationId: Id | null) => {
            if (organisationId === null) return;
            pick(async () => {
              const result = await form.save({ organisationId });
              return result.ok ? null : sentenceOf(result);
            });
          }}
        />
      )}
    />
  );
}

function Day({ form, field, label }: { form: Form; field: DayField; label: string }) {
  return (
    <EditDayInPlace
      form={form}
      label={label}
      placeholder="Add a date"
      text={(each) => each[field] ?? ''}
      patch={(day) => ({ [field]: day === '' ? null : day })}
    />
  );
}
