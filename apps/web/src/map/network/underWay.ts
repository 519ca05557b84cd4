import type { RelationshipStatus } from '@weft/domain';

/** What is drawn in full: all else is thin or pale. */
export const underWay: ReadonlySet<RelationshipStatus> = new Set<RelationshipStatus>(['active', 'unknown']);
