// The server speaks to nothing below the API, so what it needs of the domain goes through here.
export {
  DomainError,
  type ErrorCode,
  endingOf,
  InvalidError,
  isImage,
  isMediaType,
  type MediaType,
  mostBytes,
  mostRegisterBytes,
  type Reference,
  referenceSchema,
  refuseTooLarge,
  safeFileName,
  sizeWords,
  tooLargeList,
  typeByName,
  typesOfFile,
} from '@weft/domain';
export { graphFormats, hubWays } from '@weft/interchange';
export { sayingWhoSaved } from './changes/savedFirst.ts';
export { type ActingContext, type Context, createContext, createServices, type Services } from './context.ts';
export { addDocuments, refuseBeforehand } from './documents/add.service.ts';
export { type DocumentsAbout, documentsAbout, type KeptFile } from './documents/documents.schema.ts';
export { getDocument } from './documents/documents.service.ts';
export { type HotAnswer, type HotRead, hotReads } from './hotReads.ts';
export { type ExportAsked, exportFiles, importFile } from './imports/imports.service.ts';
export type { ImportReport } from './imports/prepare.ts';
export { readCalendar } from './members/calendar.service.ts';
export { type AppRouter, appRouter, createCaller, type RouterInputs, type RouterOutputs } from './router.ts';
export { callProcedure, kindOfProcedure, type Outcome, refusedAsTooLarge, type SingleCall } from './singleCall.ts';
