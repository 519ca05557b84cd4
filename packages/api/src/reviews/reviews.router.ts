import { daySchema } from '@weft/domain';
import { z } from 'zod';
import { doneSchema } from '../acting/act.ts';
import { atVersion, byId } from '../acting/inputs.ts';
import { procedure, router } from '../trpc.ts';
import { byLinkRouter } from './byLink/byLink.router.ts';
import { answerForCouncil, signForCouncil, unsignForCouncil } from './council.service.ts';
import { getReviewsDue } from './due.service.ts';
import { formRouter } from './form/form.router.ts';
import { inviteToReview, renewLink, withdrawReview } from './invite.service.ts';
import { getReview } from './page.service.ts';
import { getPortfolio, reviewsOfTenancy } from './portfolio.service.ts';
import {
  answerGiven,
  linkMade,
  portfolioRow,
  reviewDetail,
  reviewInvited,
  reviewLine,
  reviewsDueShown,
  snagsAsked,
} from './reviews.schema.ts';
import { openSnags } from './snags.service.ts';

export const reviewsRouter = router({
  portfolio: procedure.output(z.array(portfolioRow)).query(({ ctx }) => getPortfolio(ctx)),
  due: procedure.output(reviewsDueShown).query(({ ctx }) => getReviewsDue(ctx)),
  ofTenancy: procedure
    .input(byId)
    .output(z.array(reviewLine))
    .query(({ ctx, input }) => reviewsOfTenancy(ctx, input.id)),
  get: procedure
    .input(byId)
    .output(reviewDetail)
    .query(({ ctx, input }) => getReview(ctx, input.id)),
  invite: procedure
    .input(reviewInvited)
    .output(linkMade)
    .mutation(({ ctx, input }) => inviteToReview(ctx, input)),
  renewLink: procedure
    .input(byId)
    .output(linkMade)
    .mutation(({ ctx, input }) => renewLink(ctx, input.id)),
  withdraw: procedure
    .input(byId)
    .output(doneSchema)
    .mutation(({ ctx, input }) => withdrawReview(ctx, input.id)),
  answer: procedure
    .input(answerGiven.extend(byId.shape))
    .output(doneSchema)
    .mutation(({ ctx, input }) => answerForCouncil(ctx, input)),
  openSnags: procedure
    .input(snagsAsked)
    .output(doneSchema)
    .mutation(({ ctx, input }) => openSnags(ctx, input)),
  sign: procedure
    .input(atVersion.extend({ nextReviewOn: daySchema }))
    .output(doneSchema)
    .mutation(({ ctx, input }) => signForCouncil(ctx, input)),
  unsign: procedure
    .input(atVersion)
    .output(doneSchema)
    .mutation(({ ctx, input }) => unsignForCouncil(ctx, input)),
  form: formRouter,
  byLink: byLinkRouter,
});
