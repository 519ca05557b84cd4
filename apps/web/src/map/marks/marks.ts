import type { Id } from '@weft/domain';
import {
  type Fate,
  fateLabels,
  fates,
  midSentence,
  type Network,
  type NetworkNode,
  type SupposedMark,
  turnLabels,
  type Visible,
} from '@weft/network';
import { type LeftAs, type MarkSign, markSignNames } from '../../ui/map/marking.ts';
import type { View } from '../address/mapSearch.ts';

/**
 * What drawings say of records besides what they are: what would become of them while something is supposed, otherwise what became of them
 * between the days compared.
 */
export interface Marks {
  isSupposed: boolean;
  /** The signs of a relationship; none when it is as it was. */
  of: (relationshipId: Id) => readonly MarkSign[];
  /** How an organisation would be left; null when it is as it was. */
  left: (organisationId: Id) => LeftAs | null;
}

export const signOfFate: Readonly<Record<Fate, MarkSign>> = { lost: 'toBeLost', unbrokered: 'unbrokered', weakened: 'weakened' };
const ofFate: Readonly<Record<Fate, readonly MarkSign[]>> = { lost: ['toBeLost'], unbrokered: ['unbrokered'], weakened: ['weakened'] };
const none: readonly MarkSign[] = [];

export const markLabels: Readonly<Record<MarkSign, string>> = {
  ...turnLabels,
  toBeLost: fateLabels.lost,
  unbrokered: fateLabels.unbrokered,
  weakened: fateLabels.weakened,
};

const meanings: Readonly<Record<MarkSign, string>> = {
  ...markLabels,
  gained: 'Gained since then',
  lost: 'Dashed: lost since then',
  toBeLost: 'Dashed: would be lost',
  unbrokered: 'Dashed: would lose its broker',
};

/** What the looks of organisations mean. */
export const leftMeanings: Readonly<Record<LeftAs, string>> = { alone: 'Ringed: would be left alone', gone: 'Hollow, dashed: gone' };

function isFate(mark: SupposedMark | undefined): mark is Fate {
  return fates.some((fate) => fate === mark);
}

/** What there is to say; null while nothing is supposed and no days that differ are compared. */
export function marksOf({ turns }: Pick<Visible, 'turns'>, supposed: ReadonlyMap<Id, SupposedMark> | null): Marks | null {
  if (supposed)
    return {
      isSupposed: true,
      of: (id) => {
        const mark = supposed.get(id);
        return isFate(mark) ? ofFate[mark] : none;
      },
      left: (id) => {
        const mark = supposed.get(id);
        return mark === 'alone' || mark === 'gone' ? mark : null;
      },
    };
  return turns ? { isSupposed: false, of: (id) => turns.get(id) ?? none, left: () => null } : null;
}

const leftWords: Readonly<Record<LeftAs, string>> = { alone: ', would be left alone', gone: ', would be gone' };

/** ", would be lost": what is said of a record, to go on from what it is. */
export function markWords(id: Id, marks: Marks | null): string {
  if (marks === null) return '';
  const left = marks.left(id);
  return left === null
    ? marks
        .of(id)
        .map((sign) => `, ${midSentence(markLabels[sign])}`)
        .join('')
    : leftWords[left];
}

/** Views that draw marks; the others show what there is on the day. */
export function drawsMarks(view: View): boolean {
  return view === 'network' || view === 'rings';
}

/** The same on a network. */
export interface NetworkMarks extends Marks {
  /** Hubs that bear no sign; and while something is supposed, organisations that have nothing to do with it. */
  stepsBack: (node: NetworkNode) => boolean;
}

export function marksOn({ edges }: Pick<Network, 'edges'>, marks: Marks): NetworkMarks {
  const touched = new Set<Id>();
  if (marks.isSupposed)
    for (const { relationshipId, source, target } of edges) if (marks.of(relationshipId).length > 0) touched.add(source).add(target);
  return {
    ...marks,
    stepsBack: ({ id, kind }) =>
      kind === 'hub' ? marks.of(id).length === 0 : marks.isSupposed && !touched.has(id) && marks.left(id) === null,
  };
}

/** ", 1 gained, 2 lost": how many of some relationships bear each sign, in words that go on from others. */
export function markCounts(ids: readonly Id[], marks: Marks | null): string {
  if (marks === null) return '';
  return markSignNames
    .flatMap((sign) => {
      const count = ids.filter((id) => marks.of(id).includes(sign)).length;
      return count === 0 ? [] : [`, ${count} ${midSentence(markLabels[sign])}`];
    })
    .join('');
}

/** How some organisations would be left: what there is of it. */
export function leftAmong(organisations: readonly { id: Id }[], marks: Marks): LeftAs[] {
  const shown = new Set(organisations.map(({ id }) => marks.left(id)));
  return (['alone', 'gone'] as const).filter((each) => shown.has(each));
}

/** The signs that some relationships bear, each with what it means, and what it means to bear none. */
export function marksAmong(ids: Iterable<Id>, marks: Marks): { signs: readonly { sign: MarkSign; means: string }[]; aside: string | null } {
  const shown = new Set<MarkSign>();
  let isAnyAside = false;
  for (const id of ids) {
    const signs = marks.of(id);
    if (signs.length === 0) isAnyAside = true;
    for (const sign of signs) shown.add(sign);
  }
  return {
    signs: markSignNames.filter((sign) => shown.has(sign)).map((sign) => ({ sign, means: meanings[sign] })),
    aside: isAnyAside ? `Pale: not ${marks.isSupposed ? 'affected' : 'changed'}` : null,
  };
}
