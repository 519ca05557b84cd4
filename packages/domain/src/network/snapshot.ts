import { z } from 'zod';
import { formerParentSchema, identifierSchema } from '../organisations/organisation.ts';
import { tierSchema } from '../people/post.ts';
import { accountSchema, axisScoresSchema } from '../placements/placement.ts';
import { partySchema } from '../relationships/relationship.ts';
import { levelSchema, statusSchema, typeSchema } from '../relationships/typology.ts';
import { daySchema } from '../values/day.ts';
import { idSchema } from '../values/id.ts';
import { sideSchema } from '../values/side.ts';

const placed = z.object({ id: idSchema, version: z.int(), x: z.number().nullable(), y: z.number().nullable() });

export const snapshotOrganisationSchema = placed.extend({
  name: z.string(),
  kind: z.string(),
  side: sideSchema,
  parentId: idSchema.nullable(),
  areaId: idSchema.nullable(),
  otherNames: z.array(z.string()),
  identifiers: z.array(identifierSchema),
  formerParents: z.array(formerParentSchema),
  tags: z.array(z.string()),
});
export type SnapshotOrganisation = z.infer<typeof snapshotOrganisationSchema>;

export const snapshotPostSchema = z.object({
  id: idSchema,
  version: z.int(),
  organisationId: idSchema,
  title: z.string(),
  tier: tierSchema.nullable(),
});
export type SnapshotPost = z.infer<typeof snapshotPostSchema>;

/** `name` is null for a member who may not read personal names. */
export const snapshotAppointmentSchema = z.object({
  id: idSchema,
  version: z.int(),
  postId: idSchema,
  personId: idSchema,
  name: z.string().nullable(),
  from: daySchema.nullable(),
  to: daySchema.nullable(),
});
export type SnapshotAppointment = z.infer<typeof snapshotAppointmentSchema>;

export const snapshotRelationshipSchema = placed.extend({
  name: z.string(),
  parties: z.array(partySchema),
  types: z.array(typeSchema),
  level: levelSchema.nullable(),
  areaIds: z.array(idSchema),
  holders: z.array(
    z.object({
      side: sideSchema,
      organisationId: idSchema,
      postId: idSchema.nullable(),
      description: z.string().nullable(),
      role: z.enum(['lead', 'deputy']),
      from: daySchema.nullable(),
      to: daySchema.nullable(),
    }),
  ),
  brokerIds: z.array(idSchema),
  status: statusSchema,
  formality: z.enum(['formal', 'informal', 'mixed']).nullable(),
  from: daySchema.nullable(),
  to: daySchema.nullable(),
  confirmedOn: daySchema.nullable(),
  disputed: z.boolean(),
  tags: z.array(z.string()),
});
export type SnapshotRelationship = z.infer<typeof snapshotRelationshipSchema>;

export const snapshotAreaSchema = z.object({ id: idSchema, version: z.int(), name: z.string(), kind: z.string() });

/** Where one side sees a relationship on the axes, since when, and by whose hand. */
export const snapshotPlacementSchema = axisScoresSchema.extend({
  id: idSchema,
  version: z.int(),
  relationshipId: idSchema,
  side: accountSchema,
  placedOn: daySchema,
  memberId: idSchema.nullable(),
});
export type SnapshotPlacement = z.infer<typeof snapshotPlacementSchema>;

const parts = {
  organisations: z.array(snapshotOrganisationSchema),
  posts: z.array(snapshotPostSchema),
  appointments: z.array(snapshotAppointmentSchema),
  relationships: z.array(snapshotRelationshipSchema),
  areas: z.array(snapshotAreaSchema),
  placements: z.array(snapshotPlacementSchema),
};

/** Everything the map needs of one workspace, as at the change it names. */
export const snapshotSchema = z.object({ workspaceId: idSchema, change: z.int(), ...parts });
export type Snapshot = z.infer<typeof snapshotSchema>;

/** A snapshot with nobody's name in it, as the server gives it to whoever may not read names. */
export function withoutNames(snapshot: Snapshot): Snapshot {
  return { ...snapshot, appointments: snapshot.appointments.map((held) => ({ ...held, name: null })) };
}

/** What a client that stands at change `since` lacks: records to put in place of its own, and ids to drop. */
export const differenceSchema = snapshotSchema.extend({ since: z.int(), removed: z.array(idSchema) });
export type Difference = z.infer<typeof differenceSchema>;

function merged<T extends { id: string }>(before: readonly T[], touched: readonly T[], removed: ReadonlySet<string>): T[] {
  const fresh = new Map(touched.map((record) => [record.id, record]));
  const kept = before.filter((record) => !removed.has(record.id)).map((record) => fresh.get(record.id) ?? record);
  const known = new Set(before.map((record) => record.id));
  return [...kept, ...touched.filter((record) => !known.has(record.id))];
}

/**
 * The snapshot after a difference: untouched records keep their identity, so screens redraw just what changed.
 * The very same snapshot when the difference is old news, of another workspace, or starts later than the snapshot stands, which would lose what lies between.
 */
export function applyDifference(snapshot: Snapshot, difference: Difference): Snapshot {
  if (difference.workspaceId !== snapshot.workspaceId) return snapshot;
  if (difference.change <= snapshot.change || difference.since > snapshot.change) return snapshot;
  const removed = new Set(difference.removed);
  const next = { ...snapshot, change: difference.change };
  next.organisations = merged(snapshot.organisations, difference.organisations, removed);
  next.posts = merged(snapshot.posts, difference.posts, removed);
  next.appointments = merged(snapshot.appointments, difference.appointments, removed);
  next.relationships = merged(snapshot.relationships, difference.relationships, removed);
  next.areas = merged(snapshot.areas, difference.areas, removed);
  next.placements = merged(snapshot.placements, difference.placements, removed);
  return next;
}
