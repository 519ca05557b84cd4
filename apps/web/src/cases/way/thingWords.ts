import type { Day, WaitingThing } from '@weft/domain';
import { useAddresses } from '../../register/addresses.ts';
import { formatDate } from '../../ui/index.ts';
import type { Around } from '../around/useAround.ts';
import { useCaseWords } from '../words/useCaseWords.ts';
import { useWaitingWords } from '../words/waiting.ts';

/** What is said of a thing in the way. */
export interface ThingWords {
  kind: string;
  words: string;
  /** Leads to it, when it is on another page. */
  href?: string | undefined;
  /** Whose move it is or how it stands, first; then its days. */
  about: readonly (string | null)[];
  day: Day | null;
}

/** Says what a thing is that stands in the way; null of what is not among the cases around. */
export function useThingWords({ cases, snags, dependencies }: Around): (thing: WaitingThing) => ThingWords | null {
  const waitingWords = useWaitingWords();
  const to = useAddresses();
  const words = useCaseWords();
  return ({ kind, id }) => {
    if (kind === 'snag') {
      const snag = snags.find((each) => each.id === id);
      const due = snag?.due ? `due ${formatDate(snag.due)}` : 'no day yet';
      return snag ? { kind: 'Snag', words: snag.title, about: [words.label('snagStatus', snag.status), due], day: snag.due } : null;
    }
    if (kind === 'dependency') {
      const wait = dependencies.find((each) => each.id === id);
      if (!wait) return null;
      const asked = wait.requestedOn === null ? null : `asked for ${formatDate(wait.requestedOn, 'short')}`;
      const needed = wait.neededBy === null ? 'no day yet' : `needed by ${formatDate(wait.neededBy)}`;
      return { kind: 'Waits for', words: wait.description, about: [waitingWords(wait.waitingOn), asked, needed], day: wait.neededBy };
    }
    const other = cases.find((each) => each.id === id);
    if (!other) return null;
    const target = other.targetCloseDate === null ? null : `aims to close by ${formatDate(other.targetCloseDate)}`;
    return {
      kind: 'Another case',
      words: `${other.reference}, ${other.building}`,
      href: to.case(other.id),
      about: [words.stage(other.flow, other.stage), waitingWords(other.waitingOn), target],
      day: other.targetCloseDate,
    };
  };
}
