export { type AreaUses, readAreaUses } from './areas/uses.ts';
export { type BoardCard, type BoardRead, readBoard } from './cases/board.ts';
export { type NumbersRead, readNumbers } from './cases/numbers.ts';
export { type OwnCase, readOwnCases } from './cases/own.ts';
export { readWaits } from './cases/waits.ts';
export {
  type ChangeLine,
  type ChangesAsked,
  headOf,
  listChanges,
  readAsOf,
  readBin,
  readChange,
  readChangeTimes,
  touchedSince,
} from './changes/changes.ts';
export { commit } from './changes/commit.ts';
export type { Announcement, Feed } from './changes/feed.ts';
export type { Rule } from './changes/rules.ts';
export { type Dialect, openDatabase, type Weft } from './database/database.ts';
export type { Database } from './database/schema.ts';
export { readDocumentHashes } from './documents/hashes.ts';
export { readMember } from './members/member.ts';
export { type MapPart, type Place, readPlacesIn } from './network/places.ts';
export { type JsonAtChange, readDifferenceJson, readSnapshotJson } from './network/snapshot.ts';
export { readPart, readRecord, readRecords, type Where } from './records/read.ts';
export { readRelationshipsPage } from './relationships/page.ts';
export { readKnownReviews } from './reviews/known.ts';
export { readReviewLink } from './reviews/link.ts';
export { readTenancyRegister, type TenancyRegister } from './tenancies/register.ts';
export { readOwnLevels } from './workspaces/ownLevels.ts';
