import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server';
import { actionsRouter } from './actions/actions.router.ts';
import { areasRouter } from './areas/areas.router.ts';
import { assessmentsRouter } from './assessments/assessments.router.ts';
import { casesRouter } from './cases/cases.router.ts';
import { changesRouter } from './changes/changes.router.ts';
import { complianceRouter } from './compliance/compliance.router.ts';
import { documentsRouter } from './documents/documents.router.ts';
import { filesRouter } from './files/files.router.ts';
import { findingsRouter } from './findings/findings.router.ts';
import { flowsRouter } from './flows/flows.router.ts';
import { importsRouter } from './imports/imports.router.ts';
import { membersRouter } from './members/members.router.ts';
import { networkRouter } from './network/network.router.ts';
import { organisationsRouter } from './organisations/organisations.router.ts';
import { peopleRouter } from './people/people.router.ts';
import { placementsRouter } from './placements/placements.router.ts';
import { referenceRouter } from './reference/reference.router.ts';
import { registersRouter } from './registers/registers.router.ts';
import { relationshipsRouter } from './relationships/relationships.router.ts';
import { reviewsRouter } from './reviews/reviews.router.ts';
import { savedViewsRouter } from './savedViews/savedViews.router.ts';
import { tenanciesRouter } from './tenancies/tenancies.router.ts';
import { termsRouter } from './terms/terms.router.ts';
import { toursRouter } from './tours/tours.router.ts';
import { createCallerFactory, router } from './trpc.ts';
import { workspacesRouter } from './workspaces/workspaces.router.ts';

/** Every procedure, by noun. */
export const appRouter = router({
  workspaces: workspacesRouter,
  areas: areasRouter,
  reference: referenceRouter,
  members: membersRouter,
  organisations: organisationsRouter,
  people: peopleRouter,
  registers: registersRouter,
  relationships: relationshipsRouter,
  network: networkRouter,
  placements: placementsRouter,
  assessments: assessmentsRouter,
  tenancies: tenanciesRouter,
  reviews: reviewsRouter,
  cases: casesRouter,
  compliance: complianceRouter,
  documents: documentsRouter,
  actions: actionsRouter,
  files: filesRouter,
  findings: findingsRouter,
  savedViews: savedViewsRouter,
  tours: toursRouter,
  changes: changesRouter,
  flows: flowsRouter,
  terms: termsRouter,
  imports: importsRouter,
});

export type AppRouter = typeof appRouter;
export type RouterInputs = inferRouterInputs<AppRouter>;
export type RouterOutputs = inferRouterOutputs<AppRouter>;

/** Calls procedures straight, with a context: for the command line, tests and hot reads. */
export const createCaller = createCallerFactory(appRouter);
