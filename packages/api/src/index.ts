// The server speaks to nothing below the API, so what it needs of the domain goes through here.
export { DomainError, InvalidError, type Reference, referenceSchema, refuseTooLarge } from '@weft/domain';
export { graphFormats, hubWays } from '@weft/interchange';
export { type ActingContext, type Context, createContext, createServices, type Services } from './context.ts';
export { type HotAnswer, type HotRead, hotReads } from './hotReads.ts';
export { type ExportAsked, exportFiles, importFile } from './imports/imports.service.ts';
export type { ImportReport } from './imports/prepare.ts';
export { type AppRouter, appRouter, createCaller, type RouterInputs, type RouterOutputs } from './router.ts';
export { callProcedure, kindOfProcedure, type Outcome, type SingleCall } from './singleCall.ts';
