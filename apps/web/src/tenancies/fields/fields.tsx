import type { Tenancy } from '@weft/domain';
import { useCaseWords } from '../../cases/words/useCaseWords.ts';
import { ChooseInPlace } from '../../register/editing/ChooseInPlace.tsx';
import { EditDayInPlace, EditInPlace, orNull } from '../../register/editing/EditInPlace.tsx';
import type { RecordForm } from '../../register/editing/useRecordForm.tsx';
import { Icon, Row, Text } from '../../ui/index.ts';
import { isUnsettled, type ListedField as Listed } from './tenancyFacts.ts';

interface FieldProps<Field extends keyof Tenancy> {
  form: RecordForm<Tenancy>;
  field: Field;
  label: string;
}

/** A term that is one of a list; one that says it is not known is marked. */
export function ListedField({ form, field, label }: FieldProps<Listed>) {
  const words = useCaseWords();
  const key = form.record[field];
  return (
    <Row gap={1} noWrap>
      {isUnsettled(key) && <Icon name="help" label="Not settled" />}
      <ChooseInPlace
        label={label}
        value={key}
        options={words.options(field, key)}
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

type DayName = 'commencementDate' | 'expiryDate' | 'earliestBreakDate' | 'nextRentReview' | 'serviceAgreementRenewal';

/** A day of a tenancy, or not known. */
export function DayField({ form, field, label }: FieldProps<DayName>) {
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

type WordsName = 'decisionReference' | 'notes' | 'userClause' | 'socialValueStatement' | 'besideOthers' | 'heldThrough';

/** Words of a tenancy, or none. */
export function WordsField({
  form,
  field,
  label,
  placeholder = 'None',
  isLong,
}: FieldProps<WordsName> & { placeholder?: string; isLong?: boolean }) {
  return (
    <EditInPlace
      form={form}
      label={label}
      placeholder={placeholder}
      multiline={isLong}
      text={(each) => each[field] ?? ''}
      patch={(typed) => ({ [field]: orNull(typed) })}
    />
  );
}
