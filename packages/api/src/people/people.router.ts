import { z } from 'zod';
import { doneSchema } from '../acting/act.ts';
import { atVersion, byId } from '../acting/inputs.ts';
import { procedure, router } from '../trpc.ts';
import {
  appointmentInput,
  appointmentPatch,
  peopleList,
  personInput,
  personPatch,
  postDetail,
  postInput,
  postPatch,
} from './people.schema.ts';
import { getPost, listPeople } from './people.service.ts';
import { createAppointment, createPerson, deleteAppointment, deletePerson, updateAppointment, updatePerson } from './persons.service.ts';
import { createPost, deletePost, updatePost } from './posts.service.ts';

const posts = router({
  create: procedure
    .input(z.object({ data: postInput }))
    .output(doneSchema)
    .mutation(({ ctx, input }) => createPost(ctx, input.data)),
  update: procedure
    .input(atVersion.extend({ data: postPatch }))
    .output(doneSchema)
    .mutation(({ ctx, input }) => updatePost(ctx, input)),
  delete: procedure
    .input(atVersion)
    .output(doneSchema)
    .mutation(({ ctx, input }) => deletePost(ctx, input)),
});

const persons = router({
  create: procedure
    .input(z.object({ data: personInput }))
    .output(doneSchema)
    .mutation(({ ctx, input }) => createPerson(ctx, input.data)),
  update: procedure
    .input(atVersion.extend({ data: personPatch }))
    .output(doneSchema)
    .mutation(({ ctx, input }) => updatePerson(ctx, input)),
  delete: procedure
    .input(atVersion)
    .output(doneSchema)
    .mutation(({ ctx, input }) => deletePerson(ctx, input)),
});

const appointments = router({
  create: procedure
    .input(z.object({ data: appointmentInput }))
    .output(doneSchema)
    .mutation(({ ctx, input }) => createAppointment(ctx, input.data)),
  update: procedure
    .input(atVersion.extend({ data: appointmentPatch }))
    .output(doneSchema)
    .mutation(({ ctx, input }) => updateAppointment(ctx, input)),
  delete: procedure
    .input(atVersion)
    .output(doneSchema)
    .mutation(({ ctx, input }) => deleteAppointment(ctx, input)),
});

export const peopleRouter = router({
  list: procedure.output(peopleList).query(({ ctx }) => listPeople(ctx)),
  get: procedure
    .input(byId)
    .output(postDetail)
    .query(({ ctx, input }) => getPost(ctx, input.id)),
  posts,
  persons,
  appointments,
});
