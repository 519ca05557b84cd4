import type { RouterInputs } from '@weft/api';
import type { Organisation } from '@weft/domain';

/** Which of two organisations, or both of them. */
export type Whose = 'one' | 'other' | 'both';

type MergeTake = RouterInputs['organisations']['merge']['take'];
export type MergeField = keyof Required<MergeTake>;

/** The fields that one value is chosen for, in the order of the form. */
const mergeFields = [
  'name',
  'kind',
  'side',
  'parentId',
  'areaId',
  'legalForm',
  'website',
  'contact',
  'notes',
] as const satisfies MergeField[];

/** A field in which two differ, with what each says. */
export interface Differing {
  field: MergeField;
  one: string;
  other: string;
}

/** The fields in which two say something different; where only one says anything, that is taken without asking. */
export function differing(one: Organisation, other: Organisation): Differing[] {
  return mergeFields.flatMap((field) => {
    const [mine, theirs] = [one[field], other[field]];
    return mine === null || theirs === null || mine === theirs ? [] : [{ field, one: mine, other: theirs }];
  });
}

/** Who stays: the one with more ties, as most is then as it was. */
export function usuallyKept(one: Tied, other: Tied): 'one' | 'other' {
  return tiesIn(other) > tiesIn(one) ? 'other' : 'one';
}

interface Tied {
  ties: Readonly<Record<string, number>>;
}

function tiesIn({ ties }: Tied): number {
  return Object.values(ties).reduce((sum, count) => sum + count, 0);
}

/** What was chosen as the server takes it: whose value is by who is kept. Where nobody chose it is the kept one’s, and notes are kept of both. */
export function takeOf(fields: readonly Differing[], chosen: ReadonlyMap<MergeField, Whose>, kept: 'one' | 'other'): MergeTake {
  const entries = fields.map(({ field }) => {
    const whose = chosenFor(field, chosen, kept);
    return [field, whose === 'both' ? 'both' : whose === kept ? 'kept' : 'lost'];
  });
  return Object.fromEntries(entries) satisfies MergeTake;
}

/** Whose value of a field is taken. */
export function chosenFor(field: MergeField, chosen: ReadonlyMap<MergeField, Whose>, kept: 'one' | 'other'): Whose {
  return chosen.get(field) ?? (field === 'notes' ? 'both' : kept);
}
