import { doneSchema } from '../../acting/act.ts';
import { router } from '../../trpc.ts';
import { answerGiven, signatureGiven, tenantsReview } from '../reviews.schema.ts';
import { answerByLink, getByLink, sendByLink, signByLink } from './byLink.service.ts';
import { linkProcedure } from './procedure.ts';

/** All that a tenant reaches by the link to their review. */
export const byLinkRouter = router({
  get: linkProcedure.output(tenantsReview).query(({ ctx }) => getByLink(ctx)),
  answer: linkProcedure
    .input(answerGiven)
    .output(doneSchema)
    .mutation(({ ctx, input }) => answerByLink(ctx, input)),
  send: linkProcedure
    .input(signatureGiven.pick({ version: true }))
    .output(doneSchema)
    .mutation(({ ctx, input }) => sendByLink(ctx, input)),
  sign: linkProcedure
    .input(signatureGiven)
    .output(doneSchema)
    .mutation(({ ctx, input }) => signByLink(ctx, input)),
});
