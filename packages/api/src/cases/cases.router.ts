import { z } from 'zod';
import { doneSchema } from '../acting/act.ts';
import { atVersion, byId } from '../acting/inputs.ts';
import { procedure, router } from '../trpc.ts';
import { buildingSnags, caseSurroundings } from './around.schema.ts';
import { getAround } from './around.service.ts';
import { getBoard } from './board.service.ts';
import { board, boardAsked, caseDetail, caseInput, casePatch, moveAsked } from './cases.schema.ts';
import { createCase, deleteCase, updateCase } from './cases.service.ts';
import { dependenciesRouter } from './dependencies.router.ts';
import { eventsRouter } from './events.router.ts';
import { handOver, handOverAsked } from './handOver.service.ts';
import { getBuildingSnags, getForMeeting } from './meeting.service.ts';
import { moveTo } from './move.service.ts';
import { numbersRead } from './numbers.schema.ts';
import { getNumbers } from './numbers.service.ts';
import { getCase } from './page.service.ts';
import { snagsRouter } from './snags.router.ts';
import { todayShown } from './today.schema.ts';
import { getToday } from './today.service.ts';

export const casesRouter = router({
  board: procedure
    .input(boardAsked)
    .output(board)
    .query(({ ctx, input }) => getBoard(ctx, input.flow)),
  numbers: procedure.output(numbersRead).query(({ ctx }) => getNumbers(ctx)),
  today: procedure.output(todayShown).query(({ ctx }) => getToday(ctx)),
  get: procedure
    .input(byId)
    .output(caseDetail)
    .query(({ ctx, input }) => getCase(ctx, input.id)),
  around: procedure
    .input(byId)
    .output(caseSurroundings)
    .query(({ ctx, input }) => getAround(ctx, input.id)),
  forMeeting: procedure
    .input(byId)
    .output(caseDetail)
    .query(({ ctx, input }) => getForMeeting(ctx, input.id)),
  buildingSnags: procedure
    .input(byId)
    .output(buildingSnags)
    .query(({ ctx, input }) => getBuildingSnags(ctx, input.id)),
  create: procedure
    .input(z.object({ data: caseInput }))
    .output(doneSchema)
    .mutation(({ ctx, input }) => createCase(ctx, input.data)),
  update: procedure
    .input(atVersion.extend({ data: casePatch }))
    .output(doneSchema)
    .mutation(({ ctx, input }) => updateCase(ctx, input)),
  move: procedure
    .input(z.object({ ...atVersion.shape, ...moveAsked.shape }))
    .output(doneSchema)
    .mutation(({ ctx, input }) => moveTo(ctx, input)),
  handOver: procedure
    .input(atVersion.extend({ data: handOverAsked }))
    .output(doneSchema)
    .mutation(({ ctx, input }) => handOver(ctx, input)),
  delete: procedure
    .input(atVersion)
    .output(doneSchema)
    .mutation(({ ctx, input }) => deleteCase(ctx, input)),
  snags: snagsRouter,
  dependencies: dependenciesRouter,
  events: eventsRouter,
});
