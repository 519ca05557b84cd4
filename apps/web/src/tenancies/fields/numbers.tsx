import type { Tenancy } from '@weft/domain';
import { EditInPlace } from '../../register/editing/EditInPlace.tsx';
import type { RecordForm } from '../../register/editing/useRecordForm.tsx';
import { moneyWords, penceOf, poundsOf } from './tenancyFacts.ts';

interface NumberProps<Field extends keyof Tenancy> {
  form: RecordForm<Tenancy>;
  field: Field;
  label: string;
}

/** A whole number of a tenancy, or not known. */
export function NumberInPlace({ form, field, label, most }: NumberProps<'termYears' | 'breakNoticeMonths'> & { most: number }) {
  return (
    <EditInPlace
      form={form}
      label={label}
      placeholder="Not known"
      text={(each) => (each[field] === null ? '' : String(each[field]))}
      patch={(typed) => ({ [field]: typed.trim() === '' ? null : Number(typed) })}
      validate={(typed) =>
        typed.trim() === '' || (/^\d{1,4}$/.test(typed.trim()) && Number(typed) <= most) ? undefined : `Type a whole number up to ${most}.`
      }
    />
  );
}

/** An amount of a tenancy, typed in pounds and kept in pence, or not known. */
export function MoneyInPlace({ form, field, label }: NumberProps<'rentPencePerYear' | 'undervaluePence'>) {
  const pence = form.record[field];
  return (
    <EditInPlace
      form={form}
      label={label}
      placeholder="Not known"
      display={pence === null ? undefined : moneyWords(pence)}
      text={(each) => poundsOf(each[field])}
      patch={(typed) => ({ [field]: typed.trim() === '' ? null : penceOf(typed) })}
      validate={(typed) => (typed.trim() === '' || penceOf(typed) !== null ? undefined : 'Type an amount in pounds, such as 1,250 or 0.')}
    />
  );
}
