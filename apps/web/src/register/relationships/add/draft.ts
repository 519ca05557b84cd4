import { levelSchema, relationshipFields, statusSchema, typeSchema } from '@weft/domain';
import { z } from 'zod';
import type { AddRelationshipStart } from '../../addresses.ts';
import { asLevel, asType } from '../choices.ts';

const partySchema = z.object({ organisationId: z.string().nullable(), part: z.string() });
const postSchema = z.object({ id: z.string(), organisationId: z.string() }).nullable();

/** What is typed when adding a relationship, as it is kept on the device until it is saved. */
export const relationshipDraftSchema = z.object({
  /** Null while the suggested name will do. */
  name: z.string().nullable(),
  parties: z.array(partySchema).min(2),
  types: z.array(typeSchema),
  level: levelSchema.or(z.literal('none')).nullable(),
  councilHolder: postSchema,
  partnerHolder: postSchema,
  route: z.enum(['direct', 'brokered']),
  brokerId: z.string().nullable(),
  status: statusSchema,
  formality: relationshipFields.shape.formality,
  areaIds: z.array(z.string()),
  from: z.string(),
  to: z.string(),
  timing: z.string(),
  notes: z.string(),
});
export type RelationshipDraft = z.infer<typeof relationshipDraftSchema>;

const noParty = { organisationId: null, part: '' };

/** The form as it starts, with what the address says already in it. Unknown types and levels in the address are passed over. */
export function startOf({ type, level, parties = [] }: AddRelationshipStart): RelationshipDraft {
  const chosen = asType(type);
  const given = parties.map((organisationId) => ({ organisationId, part: '' }));
  return {
    name: null,
    parties: [...given, ...Array.from({ length: Math.max(0, 2 - given.length) }, () => noParty)],
    types: chosen ? [chosen] : [],
    level: asLevel(level),
    councilHolder: null,
    partnerHolder: null,
    route: 'direct',
    brokerId: null,
    status: 'active',
    formality: null,
    areaIds: [],
    from: '',
    to: '',
    timing: '',
    notes: '',
  };
}

/** A draft from what was kept, if it still has the shape of one. */
export function readDraft(kept: unknown): RelationshipDraft | null {
  const read = relationshipDraftSchema.safeParse(kept);
  return read.success ? read.data : null;
}

/** The same draft with one more party to choose. */
export function withParty(draft: RelationshipDraft): RelationshipDraft {
  return { ...draft, parties: [...draft.parties, noParty] };
}

/** The same draft with one party changed, or taken out (`null`) while two are left. */
export function withPartyAt(
  draft: RelationshipDraft,
  at: number,
  party: Partial<RelationshipDraft['parties'][number]> | null,
): RelationshipDraft {
  const parties = draft.parties.flatMap((each, index) => (index !== at ? [each] : party === null ? [] : [{ ...each, ...party }]));
  return parties.length < 2 ? draft : { ...draft, parties };
}
