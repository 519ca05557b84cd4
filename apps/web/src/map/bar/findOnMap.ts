import type { Snapshot } from '@weft/domain';
import { type KindLabels, kindLabel, lookup, typeLabels } from '@weft/network';
import { matchScore, type Option } from '../../ui/index.ts';

const mostFound = 12;

interface Scored extends Option {
  score: number;
}

/** The best of an organisation's names for some words: its own, or another it goes or went by. */
function scoreNames(name: string, otherNames: readonly string[], words: string): { score: number; other: string | null } {
  const own = matchScore(name, words);
  const best = otherNames.map((other) => ({ other, score: matchScore(other, words) * 0.95 })).sort((a, b) => b.score - a.score)[0];
  return best && best.score > own ? best : { score: own, other: null };
}

/**
 * What on the map goes by these words, best first: organisations by any of their names, relationships by theirs.
 * Of two that answer as well, the one with more ties comes first.
 */
export function findOnMap(snapshot: Snapshot, kinds: KindLabels, words: string): Option[] {
  const { ties } = lookup(snapshot);
  const organisations = snapshot.organisations.map(({ id, name, kind, otherNames }): Scored => {
    const { score, other } = scoreNames(name, otherNames, words);
    const description = [other && `also called ${other}`, kindLabel(kind, kinds)].filter((part) => part).join(' · ');
    return { id, label: name, description, score: score === 0 ? 0 : score + (ties.get(id)?.length ?? 0) / 10_000 };
  });
  const relationships = snapshot.relationships.map(({ id, name, types }): Scored => {
    const description = `${types.map((type) => typeLabels[type]).join(' and ')} relationship`;
    return { id, label: name, description, score: matchScore(name, words) * 0.9 };
  });
  return [...organisations, ...relationships]
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, mostFound)
    .map(({ score: _, ...option }) => option);
}
