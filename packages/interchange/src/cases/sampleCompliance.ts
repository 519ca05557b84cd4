import { complianceExpiry, nothingRecorded, type Reference, type StandardChecks } from '@weft/domain';
import { type Entry, entry } from '../files/entry.ts';
import type { SampleCases } from './sampleSchema.ts';

type Item = SampleCases['cases'][number]['complianceItems'][number];

interface Known {
  titles: ReadonlyMap<string, string>;
  checks: StandardChecks;
}

/** What is known of the checks of the buildings. The sample says who saw the evidence and when, by post: that stands as words. */
export function complianceEntries(
  { cases, posts }: SampleCases,
  { complianceChecks: checks }: Pick<Reference, 'complianceChecks'>,
): Entry<'complianceRecord'>[] {
  const known = { titles: new Map(posts.map(({ id, title }) => [id, title])), checks };
  return cases.flatMap(({ assetId, complianceItems }) => complianceItems.map((item) => complianceEntry(item, assetId, known)));
}

/** The expiry that a document said; null where it is only the interval of the check over again, which Weft works out. */
function saidExpiry({ checkId, lastDone, expires }: Item, checks: StandardChecks): string | null {
  const check = checks.find(({ key }) => key === checkId);
  if (check === undefined) return expires;
  return complianceExpiry(check, { ...nothingRecorded, doneOn: lastDone }).day === expires ? null : expires;
}

function complianceEntry(item: Item, assetId: string, { titles, checks }: Known): Entry<'complianceRecord'> {
  const { id, checkId, responsible, lastDone, expires, result, checkedBy, checkedOn, reason = null } = item;
  const common = { ...nothingRecorded, assetId, checkKey: checkId, responsible, result };
  if (item.state === 'not_applicable') return entry('complianceRecord', id, { ...common, notApplicableBecause: reason });
  const isSeen = checkedOn !== null && (lastDone ?? expires) !== null;
  return entry('complianceRecord', id, {
    ...common,
    doneOn: lastDone,
    expiresOn: saidExpiry(item, checks),
    evidence: isSeen ? `Shown to the ${titles.get(checkedBy ?? '') ?? 'council'}` : null,
    seenOn: isSeen ? checkedOn : null,
  });
}
