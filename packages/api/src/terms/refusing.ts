import { type RecordKind, refuseUnknownKeys, termValues } from '@weft/domain';
import type { AnyActingContext } from '../context.ts';
import { listsOf } from './own.ts';

/**
 * Refuses a record with terms that the workspace's lists do not have, or have out of use, unless they stood there before.
 * @param before the record as it stood; null for a new one. @throws InvalidError with one problem per bad field.
 */
export async function refuseUnknownTerms(ctx: AnyActingContext, kind: RecordKind, record: object, before: object | null): Promise<void> {
  refuseUnknownKeys(await listsOf(ctx), termValues(kind, record, before));
}
