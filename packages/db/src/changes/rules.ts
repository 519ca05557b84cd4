import type { ChangeSet } from '@weft/domain';
import { refuseCircleOfWaits } from '../cases/waits.ts';
import type { Trx } from '../database/database.ts';
import { refuseCircleOfParts } from '../organisations/parts.ts';

/**
 * A rule over several records, asked of the workspace as a change leaves it, inside the commit. Changes of a workspace commit one after the
 * other, so two that are sound each by itself cannot break it together: the second sees the first.
 * @throws InvalidError with a sentence; then nothing is written.
 */
export type Rule = (trx: Trx, changeSet: ChangeSet) => Promise<void>;

/** The rules that hold for every change, whoever makes it and whichever way it comes: a form, an undo, the bin, a file. */
export const standingRules: readonly Rule[] = [refuseCircleOfWaits, refuseCircleOfParts];
