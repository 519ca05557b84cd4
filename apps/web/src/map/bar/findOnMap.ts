import { foundBy, type Snapshot } from '@weft/domain';
import { type KindLabels, kindLabel, lookup, typeLabels } from '@weft/network';
import { matchScore, type Option, ranked } from '../../ui/index.ts';

const mostFound = 12;

/** The best of what an organisation goes by for some words: its own name, or what else it is found by. */
function scoreNames(name: string, others: readonly string[], words: string): { score: number; other: string | null } {
  const own = matchScore(name, words);
  const best = others.map((other) => ({ other, score: matchScore(other, words) * 0.95 })).sort((a, b) => b.score - a.score)[0];
  return best && best.score > own ? best : { score: own, other: null };
}

interface OnMap extends Option {
  score: number;
  words: string;
}

/**
 * What on the map goes by these words, best first: organisations by any of their names or identifiers, relationships by theirs.
 * Of two that answer as well, the one with more ties comes first. Where nothing goes by them, what nearly does.
 */
export function findOnMap(snapshot: Snapshot, kinds: KindLabels, words: string): Option[] {
  const { ties } = lookup(snapshot);
  const organisations = snapshot.organisations.map((organisation): OnMap => {
    const { id, name, kind } = organisation;
    const others = foundBy(organisation);
    const { score, other } = scoreNames(name, others, words);
    const also = other && (organisation.otherNames.includes(other) ? `also called ${other}` : other);
    return {
      id,
      label: name,
      description: [also, kindLabel(kind, kinds)].filter((part) => part).join(' · '),
      score: score === 0 ? 0 : score + (ties.get(id)?.length ?? 0) / 10_000,
      words: [name, ...others].join(' '),
    };
  });
  const relationships = snapshot.relationships.map(({ id, name, types }): OnMap => {
    const description = `${types.map((type) => typeLabels[type]).join(' and ')} relationship`;
    return { id, label: name, description, score: matchScore(name, words) * 0.9, words: name };
  });
  const byWords = { score: (each: OnMap) => each.score, words: (each: OnMap) => each.words };
  return ranked([...organisations, ...relationships], words, byWords, mostFound).map(({ id, label, description }) => ({
    id,
    label,
    description,
  }));
}
