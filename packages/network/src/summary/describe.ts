import { levels, type RelationshipType, relationshipTypes } from '@weft/domain';
import type { Visible } from '../filter/apply.ts';
import { singleHolderSides } from '../holders/current.ts';
import { counted } from '../labels/labels.ts';
import { gaps } from './gaps.ts';

/** What each type does, to finish a sentence that starts with "Nothing". */
const does: Readonly<Record<RelationshipType, string>> = {
  shaping: 'shapes strategy',
  ongoing: 'keeps everyday contact going',
  neighbourhood: 'works area by area',
  commissioning: 'gives the sector a part in commissioning',
  delivery: 'helps the sector to run services',
};

function list(words: readonly string[], type: 'conjunction' | 'disjunction'): string {
  return new Intl.ListFormat('en-GB', { type }).format(words);
}

function size({ relationships, organisations, snapshot }: Visible): string {
  const bodies = counted(organisations.length, 'organisation');
  const all = snapshot.relationships.length;
  if (relationships.length === all) return `${bodies} and ${counted(all, 'relationship')}.`;
  return `${relationships.length.toLocaleString('en-GB')} of ${counted(all, 'relationship')}, with ${bodies}.`;
}

function levelSentence({ relationships }: Visible): string[] {
  const placed = relationships.filter(({ level }) => level !== null);
  const total = relationships.length;
  return levels.flatMap((level) => {
    const here = placed.filter((each) => each.level === level).length;
    if (total < 2 || here * 2 <= total) return [];
    return [`${here === total ? (total === 2 ? 'Both' : 'All') : 'Most'} are at ${level} level.`];
  });
}

function needs({ relationships, freshness, today }: Visible): string[] {
  const count = (test: (each: (typeof relationships)[number]) => boolean) => relationships.filter(test).length;
  const parts: [number, string, string][] = [
    [count(({ level }) => level === null), 'has no level yet', 'have no level yet'],
    [count(({ id }) => freshness.get(id) === 'stale'), 'needs confirming', 'need confirming'],
    [count(({ id }) => freshness.get(id) === 'disputed'), 'is disputed', 'are disputed'],
    [count((each) => singleHolderSides(each, today).length > 0), 'hangs on one holder', 'hang on one holder'],
  ];
  const said = parts.flatMap(([number, one, many]) =>
    number === 0 ? [] : [`${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`],
  );
  return said.length === 0 ? [] : [`${list(said, 'conjunction')}.`];
}

/** One sentence for each type that lacks something, the outermost level first. */
function gapSentences({ snapshot }: Visible): string[] {
  const found = gaps(snapshot);
  return relationshipTypes.flatMap((type) => {
    const missing = levels.filter((level) => found.some((gap) => gap.type === type && gap.level === level)).reverse();
    if (missing.length === 0) return [];
    return [
      missing.length === levels.length ? `Nothing ${does[type]}.` : `Nothing ${does[type]} at ${list(missing, 'disjunction')} level.`,
    ];
  });
}

/**
 * What is visible, in plain sentences: how much, at which level most of it is, what needs attention, and, when every relationship is
 * visible, where nothing is active.
 */
export function describeNetwork(visible: Visible): string[] {
  const { relationships, snapshot } = visible;
  if (snapshot.relationships.length === 0 && snapshot.organisations.length === 0) return ['Nothing has been added yet.'];
  if (relationships.length === 0 && snapshot.relationships.length > 0)
    return [
      snapshot.relationships.length === 1
        ? 'The one relationship does not match.'
        : `None of the ${counted(snapshot.relationships.length, 'relationship')} match.`,
    ];
  const whole = relationships.length === snapshot.relationships.length;
  return [size(visible), ...levelSentence(visible), ...needs(visible), ...(whole && relationships.length > 0 ? gapSentences(visible) : [])];
}
