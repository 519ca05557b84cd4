import { type Dependency, type FieldProblem, InvalidError, type Reference, refuseBlockedWithoutDependency, type Snag } from '@weft/domain';
import { nameOf } from './describe.ts';
import { type Entry, entriesOf, type Need } from './entry.ts';
import { linksOf } from './links.ts';
import { loops } from './loops.ts';
import { type Resolved, resolveRecords } from './resolve.ts';
import { wrongStages } from './stages.ts';
import { unknownKeys } from './unknownKeys.ts';

/**
 * Refuses records that do not hold together: keys used twice, links to nothing, loops in the organisation tree, values that the reference
 * lists lack, stages that the flows lack, snags blocked by nothing, and whatever a record's own schema refuses.
 * @param selfContained whether everything that is pointed to must be in the file.
 * @returns what the file points to without carrying it: empty when it is self-contained.
 * @throws InvalidError with a sentence for each problem, each naming its record.
 */
export function checkRecords(records: readonly Entry[], reference: Reference, selfContained: boolean): Need[] {
  refuse(repeats(records));
  const needs = missing(records);
  if (selfContained) refuse(needs.map(({ from, to }) => problemOf(from, `points to the ${nameOf(to)}, which is not in this file.`)));
  refuse(loops(records));
  const resolved = trial(records);
  refuse([...sharedValues(records), ...unknownKeys(records, reference), ...wrongStages(records, reference.caseModel)]);
  refuse(wronglyBlocked(resolved));
  return needs.map(({ to }) => to);
}

function refuse(problems: readonly FieldProblem[]): void {
  const [first, ...more] = problems;
  if (first === undefined) return;
  const rest =
    more.length === 0 ? '' : ` There ${more.length === 1 ? 'is one more problem' : `are ${more.length} more problems`} like this.`;
  throw new InvalidError(`${first.message}${rest}`, problems);
}

function problemOf(entry: Pick<Entry, 'kind' | 'key'>, what: string): FieldProblem {
  return { path: `${entry.kind}.${entry.key}`, message: `The ${nameOf(entry)} ${what}` };
}

function repeats(records: readonly Entry[]): FieldProblem[] {
  return twice(records, (entry) => `${entry.kind} ${entry.key}`).map((entry) => ({
    path: `${entry.kind}.${entry.key}`,
    message: `The ${nameOf(entry)} is there twice. Give one of them another id.`,
  }));
}

/** What has to be unique in a workspace besides keys: identifiers of organisations, references of cases. */
function sharedValues(records: readonly Entry[]): FieldProblem[] {
  const identifiers = entriesOf(records, 'organisation').flatMap((entry) => entry.data.identifiers.map(({ value }) => ({ entry, value })));
  const opening = entriesOf(records, 'savedView').filter((entry) => entry.data.isDefault);
  const references = entriesOf(records, 'case').map((entry) => ({ entry, value: entry.data.reference }));
  return [
    ...opening.slice(1).map((entry) => problemOf(entry, 'is what the map opens with, which another is too.')),
    ...twice(identifiers, ({ value }) => value).map(({ entry, value }) =>
      problemOf(entry, `has the identifier ${value}, which another has too.`),
    ),
    ...twice(references, ({ value }) => value).map(({ entry, value }) =>
      problemOf(entry, `has the reference ${value}, which another has too.`),
    ),
  ];
}

/** Those that come after another with the same key. */
function twice<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter((item) => seen.size === seen.add(keyOf(item)).size);
}

function missing(records: readonly Entry[]): { from: Entry; to: Need }[] {
  const carried = new Set(records.map((entry) => `${entry.kind} ${entry.key}`));
  return records.flatMap((from) => linksOf(from).flatMap((to) => (carried.has(`${to.kind} ${to.key}`) ? [] : [{ from, to }])));
}

/** Resolves the records to ids that nobody will see, so that each schema has its say before anything is brought in. */
function trial(records: readonly Entry[]): Resolved[] {
  const ids = new Map<string, string>();
  const idOf = (kind: string, key: string) => {
    const known = ids.get(`${kind} ${key}`);
    const id = known ?? `00000000-0000-7000-8000-${ids.size.toString(16).padStart(12, '0')}`;
    ids.set(`${kind} ${key}`, id);
    return id;
  };
  return resolveRecords({ records }, idOf, '00000000-0000-7000-9000-000000000000');
}

function wronglyBlocked(resolved: readonly Resolved[]): FieldProblem[] {
  const dependencies: Dependency[] = resolved.flatMap((each) => (each.kind === 'dependency' ? [each.record] : []));
  const snags: Snag[] = resolved.flatMap((each) => (each.kind === 'snag' ? [each.record] : []));
  return snags.flatMap((snag) => {
    try {
      refuseBlockedWithoutDependency(snag, dependencies);
      return [];
    } catch (error) {
      if (!(error instanceof InvalidError)) throw error;
      return [problemOf({ kind: 'snag', key: snag.originKey ?? '' }, `is not right: ${error.message}`)];
    }
  });
}
