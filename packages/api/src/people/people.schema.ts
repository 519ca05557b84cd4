import { appointmentSchema, daySchema, idSchema, nameSchema, personSchema, postSchema } from '@weft/domain';
import { z } from 'zod';

const madeByWeft = { id: true, workspaceId: true, version: true, provenance: true, originKey: true } as const;

export const postInput = postSchema.omit(madeByWeft);
export type PostInput = z.infer<typeof postInput>;
export const postPatch = postInput.partial();
export type PostPatch = z.infer<typeof postPatch>;

export const personInput = personSchema.omit(madeByWeft);
export type PersonInput = z.infer<typeof personInput>;
export const personPatch = personInput.partial();
export type PersonPatch = z.infer<typeof personPatch>;

/** Who is appointed: somebody already here, or a new person by name. */
export const appointmentInput = z
  .object({ postId: idSchema, from: daySchema.nullable(), to: daySchema.nullable() })
  .and(z.union([z.object({ personId: idSchema }), z.object({ name: nameSchema })]));
export type AppointmentInput = z.infer<typeof appointmentInput>;

export const appointmentPatch = z.object({ from: daySchema.nullable(), to: daySchema.nullable() }).partial();
export type AppointmentPatch = z.infer<typeof appointmentPatch>;

export const peopleList = z.object({ posts: z.array(postSchema), people: z.array(personSchema), appointments: z.array(appointmentSchema) });

export const postDetail = z.object({ post: postSchema, people: z.array(personSchema), appointments: z.array(appointmentSchema) });
