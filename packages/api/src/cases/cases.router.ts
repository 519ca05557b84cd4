import { z } from 'zod';
import { doneSchema } from '../acting/act.ts';
import { atVersion, byId } from '../acting/inputs.ts';
import { procedure, router } from '../trpc.ts';
import { buildingSnags, caseSurroundings } from './around.schema.ts';
import { getAround } from './around.service.ts';
import { getBoards } from './board.service.ts';
import { boardDifferences, boardsHeld } from './boardDifference.schema.ts';
import { getBoardDifferences } from './boardDifference.service.ts';
import { boards, boardsAsked, caseDetail, caseInput, casePatch, limitAsked, moveAsked } from './cases.schema.ts';
import { createCase, deleteCase, updateCase } from './cases.service.ts';
import { dependenciesRouter } from './dependencies.router.ts';
import { eventsRouter } from './events.router.ts';
import { handOver, handOverAsked } from './handOver.service.ts';
import { setLimit } from './limits.service.ts';
import { doneToMany, manyMove, manyMoveAsked, manyMovePlan, manyPatch } from './many.schema.ts';
import { changeMany } from './many.service.ts';
import { getBuildingSnags, getForMeeting } from './meeting.service.ts';
import { moveTo } from './move.service.ts';
import { moveMany, planMoveMany } from './moveMany.service.ts';
import { numbersRead } from './numbers.schema.ts';
import { getNumbers } from './numbers.service.ts';
import { getCase } from './page.service.ts';
import { snagsRouter } from './snags.router.ts';
import { todayShown } from './today.schema.ts';
import { getToday } from './today.service.ts';

export const casesRouter = router({
  boards: procedure
    .input(boardsAsked)
    .output(boards)
    .query(({ ctx, input }) => getBoards(ctx, input.closed)),
  boardDifferences: procedure
    .input(boardsHeld)
    .output(boardDifferences)
    .query(({ ctx, input }) => getBoardDifferences(ctx, input.held)),
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
  updateMany: procedure
    .input(manyPatch)
    .output(doneToMany)
    .mutation(({ ctx, input }) => changeMany(ctx, input)),
  setLimit: procedure
    .input(limitAsked)
    .output(doneSchema)
    .mutation(({ ctx, input }) => setLimit(ctx, input)),
  planMoveMany: procedure
    .input(manyMoveAsked)
    .output(manyMovePlan)
    .query(({ ctx, input }) => planMoveMany(ctx, input)),
  moveMany: procedure
    .input(manyMove)
    .output(doneToMany)
    .mutation(({ ctx, input }) => moveMany(ctx, input)),
  delete: procedure
    .input(atVersion)
    .output(doneSchema)
    .mutation(({ ctx, input }) => deleteCase(ctx, input)),
  snags: snagsRouter,
  dependencies: dependenciesRouter,
  events: eventsRouter,
});
