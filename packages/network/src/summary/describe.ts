import { type Gap, gaps, type Level, levels, type RelationshipType, relationshipTypes, typeDoes } from '@weft/domain';
import { buildNetwork } from '../build/build.ts';
import type { Visible } from '../filter/apply.ts';
import { type Filter, isEmptyFilter } from '../filter/filter.ts';
import { heldByOne } from '../holders/current.ts';
import { counted } from '../labels/labels.ts';
import { measureOf } from '../measures/measures.ts';
import { lookup } from '../snapshot/lookup.ts';
import { wholeOf } from '../time/whole.ts';
import type { Supposition } from '../whatIf/supposition.ts';

/** A sentence of what there is to see, and what shows just that: a filter besides the one in force, something supposed, or an empty cell. */
export interface Remark {
  words: string;
  narrow?: Filter;
  supposition?: Supposition;
  /** The same words in pieces, some of which lead to an empty cell each: one for each level that the sentence names. */
  pieces?: readonly Piece[];
}

export interface Piece {
  words: string;
  /** The cell where nothing is active. */
  gap?: Gap;
}

const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });

function size({ relationships, organisations, snapshot }: Visible): string {
  const bodies = counted(organisations.length, 'organisation');
  const all = snapshot.relationships.length;
  if (relationships.length === all) return `${bodies} and ${counted(all, 'relationship')}.`;
  return `${relationships.length.toLocaleString('en-GB')} of ${counted(all, 'relationship')}, with ${bodies}.`;
}

function levelSentence({ relationships }: Visible, filter: Filter): Remark[] {
  const placed = relationships.filter(({ level }) => level !== null);
  const total = relationships.length;
  return levels.flatMap((level) => {
    const here = placed.filter((each) => each.level === level).length;
    if (total < 2 || here * 2 <= total) return [];
    if (here === total) return [{ words: `${total === 2 ? 'Both' : 'All'} are at ${level} level.` }];
    const words = `Most are at ${level} level.`;
    const narrow: Filter = { levels: [level] };
    return [canNarrow(filter, narrow) ? { words, narrow } : { words }];
  });
}

/** Whether asking for one thing more leaves just what was counted: not when the filter asks for another of its kind, or how far reaches. */
function canNarrow(filter: Filter, narrow: Filter): boolean {
  const isAsked = filter.risk !== undefined && narrow.risk !== undefined;
  return !isAsked && filter.focus === undefined;
}

function needs({ snapshot, relationships, freshness, today }: Visible, filter: Filter): Remark[] {
  const alone = heldByOne(snapshot, today);
  const counts = { levelless: 0, alone: 0, fresh: 0, stale: 0, disputed: 0 };
  for (const { id, level } of relationships) {
    if (level === null) counts.levelless += 1;
    if (alone.has(id)) counts.alone += 1;
    counts[freshness.get(id) ?? 'fresh'] += 1;
  }
  const parts: [number, string, string, Filter][] = [
    [counts.levelless, 'has no level yet', 'have no level yet', { levels: ['none'] }],
    [counts.stale, 'needs confirming', 'need confirming', { freshness: ['stale'] }],
    [counts.disputed, 'is disputed', 'are disputed', { freshness: ['disputed'] }],
    [counts.alone, 'hangs on one holder', 'hang on one holder', { risk: 'single-holder' }],
  ];
  return parts.flatMap(([number, one, many, narrow]) => {
    if (number === 0) return [];
    const words = `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}.`;
    return [canNarrow(filter, narrow) && number < relationships.length ? { words, narrow } : { words }];
  });
}

/** Whoever the most parts would come apart without. */
function splitter(visible: Visible): Remark[] {
  const splits = measureOf('splits').of(visible);
  const [first] = buildNetwork(visible)
    .nodes.filter(({ id }) => (splits.get(id) ?? 0) > 1)
    .sort((a, b) => (splits.get(b.id) ?? 0) - (splits.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1));
  if (!first) return [];
  const words = `Without ${first.label}, what it holds together would fall into ${counted(splits.get(first.id) ?? 0, 'part')}.`;
  return [{ words, supposition: { kind: 'fails', organisationId: first.id } }];
}

/** Who takes part in nothing at all: said of a map without a filter, which leaves them out. */
function tieless({ snapshot }: Visible, filter: Filter): Remark[] {
  if (!isEmptyFilter(filter)) return [];
  const { ties } = lookup(snapshot);
  const count = snapshot.organisations.filter(({ id }) => !ties.has(id)).length;
  if (count === 0) return [];
  return [{ words: `${counted(count, 'organisation')} ${count === 1 ? 'has' : 'have'} no tie.`, narrow: { tieless: true } }];
}

/** What is on record but not there on the day: said of a map without a filter, which counts what is there. */
function elsewhen({ snapshot, today }: Visible, filter: Filter): Remark[] {
  if (!isEmptyFilter(filter)) return [];
  const here = lookup(snapshot).relationships;
  const absent = wholeOf(snapshot).relationships.filter(({ id }) => !here.has(id));
  const ended = absent.filter(({ to }) => to !== null && to < today).length;
  const others = absent.length - ended;
  const parts = [
    ...(ended === 0 ? [] : [`${ended.toLocaleString('en-GB')} ${ended === 1 ? 'has' : 'have'} ended`]),
    ...(others === 0 ? [] : [`${others.toLocaleString('en-GB')} ${others === 1 ? 'has' : 'have'} not begun`]),
  ];
  return parts.length === 0 ? [] : [{ words: `Besides these, ${parts.join(' and ')}.` }];
}

/** One sentence for each type that lacks something, the outermost level first. It leads to each cell that it names. */
function gapSentences({ snapshot }: Visible): Remark[] {
  const found = gaps(snapshot);
  return relationshipTypes.flatMap((type) => {
    const missing = levels.filter((level) => found.some((gap) => gap.type === type && gap.level === level)).reverse();
    const [only] = missing;
    if (only === undefined) return [];
    if (missing.length === 1) {
      const words = `Nothing ${typeDoes[type]} at ${only} level.`;
      return [{ words, pieces: [{ words, gap: { type, level: only } }] }];
    }
    const pieces = [{ words: `Nothing ${typeDoes[type]} at ` }, ...eitherOf(missing, type), { words: ' level.' }];
    return [{ words: pieces.map(({ words }) => words).join(''), pieces }];
  });
}

/** "system or place", each level leading to its cell. */
function eitherOf(missing: readonly Level[], type: RelationshipType): Piece[] {
  return either.formatToParts(missing).map(({ value }) => {
    const level = missing.find((each) => each === value);
    return level === undefined ? { words: value } : { words: value, gap: { type, level } };
  });
}

function whereNothingIs(visible: Visible): Remark[] {
  const { relationships, snapshot } = visible;
  const whole = relationships.length === snapshot.relationships.length && relationships.length > 0;
  return whole ? gapSentences(visible) : [];
}

/**
 * What is visible, in plain sentences: how much, at which level most of it is, what needs attention, who holds it together, who is in
 * nothing, and, when every relationship is visible, where nothing is active.
 * @param filter the one in force, so that what leads on asks for just what was counted.
 */
export function describeNetwork(visible: Visible, filter: Filter): Remark[] {
  const { relationships, snapshot } = visible;
  if (snapshot.relationships.length === 0 && snapshot.organisations.length === 0) return [{ words: 'Nothing has been added yet.' }];
  if (relationships.length === 0 && snapshot.relationships.length > 0)
    return [
      {
        words:
          snapshot.relationships.length === 1
            ? 'The one relationship does not match.'
            : `None of the ${counted(snapshot.relationships.length, 'relationship')} match.`,
      },
    ];
  return [
    { words: size(visible) },
    ...elsewhen(visible, filter),
    ...levelSentence(visible, filter),
    ...needs(visible, filter),
    ...splitter(visible),
    ...tieless(visible, filter),
    ...whereNothingIs(visible),
  ];
}
