import type { Finding } from './finding.ts';
import { gapFindings } from './gaps.ts';
import type { FindingGround } from './ground.ts';
import { overlaps } from './overlaps.ts';
import { singlePoints } from './singlePoints.ts';
import { disputed, noSenior, noTie, stale, unheld } from './standing.ts';

/**
 * Everything worth a question about a place, in the order of `findingKinds`: each with its reason in a sentence and a key that stays the same
 * for as long as it is the same finding. The rules are those of the toolkit's mapping: gaps, overlaps, dependence on few, ownership, upkeep.
 */
export function findingsOf(ground: FindingGround): Finding[] {
  return [
    ...singlePoints(ground),
    ...unheld(ground),
    ...noSenior(ground),
    ...gapFindings(ground),
    ...overlaps(ground),
    ...disputed(ground),
    ...stale(ground),
    ...noTie(ground),
  ];
}
