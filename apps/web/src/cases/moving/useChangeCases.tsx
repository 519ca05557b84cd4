import type { RouterInputs } from '@weft/api';
import { type Case, daysWaiting, type Id } from '@weft/domain';
import { memo } from '@weft/network';
import { type ReactNode, useCallback, useState } from 'react';
import { useClient, useSnapshot, useWorkspace, useWrite } from '../../data/index.ts';
import { fieldErrorsOf } from '../../register/editing/refusals.ts';
import { type FieldErrors, notify } from '../../ui/index.ts';
import type { BoardCard } from '../board/cards.ts';
import { HandOverDialog } from './HandOverDialog.tsx';
import { leftWords } from './leftWords.ts';
import { WhoseMoveDialog } from './WhoseMoveDialog.tsx';

/** What may be said of one case or of many at once: whose move it is, or what happens next and who does it. */
export type CaseSaid = RouterInputs['cases']['updateMany']['data'];

type Shown = Pick<BoardCard, 'waitingOn' | 'waitingSince' | 'daysWaiting' | 'nextAction' | 'nextActionPost' | 'nextActionDue'>;

/** How a card is shown before the server's own word is back: `until` is the change that will bring it, null while it is being asked. */
interface Ahead {
  shown: Partial<Shown>;
  until: number | null;
}

/** The very same card for as long as the same is said of it, so that a column is not drawn anew for nothing. */
const showing = memo((card: BoardCard, shown: Partial<Shown>): BoardCard => ({ ...card, ...shown }));

type Asking = { about: 'move'; cards: readonly BoardCard[] } | { about: 'person'; cards: readonly BoardCard[]; postId: Id | null };

export interface ChangeCases {
  /** Says something of cases, shown at once; answers what was refused, by field, or null when it is done. */
  change: (cards: readonly BoardCard[], said: CaseSaid) => Promise<FieldErrors | null>;
  /** Asks whose move it is, and since when. */
  askWhoseMove: (cards: readonly BoardCard[]) => void;
  /** Asks who does what is next, and by when; `postId` is whoever is meant already. */
  askWho: (cards: readonly BoardCard[], postId?: Id) => void;
  /** The card as it is to be shown: the very same one unless something was just said of it. */
  shownOf: (card: BoardCard) => BoardCard;
  /** Whether something was said of a card from here, in this window. */
  isChanged: (card: Pick<Case, 'id'>) => boolean;
  /** To be put on the page, once. */
  dialog: ReactNode;
}

/** Saying whose move it is and who does what is next, of one case or of many in one change. */
export function useChangeCases(): ChangeCases {
  const client = useClient();
  const write = useWrite();
  const { posts } = useSnapshot();
  const { today } = useWorkspace();
  const [ahead, setAhead] = useState<ReadonlyMap<Id, Ahead>>(new Map());
  const [asking, setAsking] = useState<Asking | null>(null);

  const place = useCallback((ids: readonly Id[], where: Ahead | null) => {
    setAhead((before) => {
      const next = new Map(before);
      for (const id of ids) {
        if (where === null) next.delete(id);
        else next.set(id, where);
      }
      return next;
    });
  }, []);

  const change = useCallback(
    async (cards: readonly BoardCard[], said: CaseSaid) => {
      const ids = cards.map((card) => card.id);
      const shown = asShown(said, today, (id) => posts.find((post) => post.id === id)?.title ?? '');
      place(ids, { shown, until: null });
      let left: readonly { id: Id; reference: string; why: string }[] = [];
      const result = await write(
        async () => {
          const done = await client.cases.updateMany.mutate({ ids, data: said });
          left = done.left;
          return done;
        },
        { errors: 'return' },
      );
      if (!result.ok) {
        place(ids, null);
        return fieldErrorsOf(result);
      }
      const leftIds = new Set(left.map(({ id }) => id));
      place([...leftIds], null);
      place(
        ids.filter((id) => !leftIds.has(id)),
        { shown, until: result.done.change },
      );
      if (left.length > 0) notify({ message: leftWords('Not changed', left), tone: 'danger' });
      return null;
    },
    [client, place, posts, today, write],
  );

  const shownOf = useCallback(
    (card: BoardCard) => {
      const where = ahead.get(card.id);
      return where && (where.until === null || card.version < where.until) ? showing(card, where.shown) : card;
    },
    [ahead],
  );
  const isChanged = useCallback((card: Pick<Case, 'id'>) => ahead.has(card.id), [ahead]);
  const askWhoseMove = useCallback((cards: readonly BoardCard[]) => setAsking({ about: 'move', cards }), []);
  const askWho = useCallback((cards: readonly BoardCard[], postId: Id | null = null) => setAsking({ about: 'person', cards, postId }), []);

  async function answer(said: CaseSaid): Promise<FieldErrors | null> {
    const refused = asking && (await change(asking.cards, said));
    if (refused === null) setAsking(null);
    return refused;
  }

  const close = () => setAsking(null);
  const dialog =
    asking &&
    (asking.about === 'move' ? (
      <WhoseMoveDialog cards={asking.cards} onSay={answer} onClose={close} />
    ) : (
      <HandOverDialog cards={asking.cards} postId={asking.postId} onSay={answer} onClose={close} />
    ));
  return { change, askWhoseMove, askWho, shownOf, isChanged, dialog };
}

/** What was said, as a card shows it. */
function asShown(said: CaseSaid, today: string, titleOf: (id: Id) => string): Partial<Shown> {
  const { waitingOn, waitingSince, nextAction, nextActionPostId, nextActionDue } = said;
  const since = waitingOn === 'nobody' ? null : (waitingSince ?? today);
  return {
    ...(waitingOn === undefined
      ? {}
      : { waitingOn, waitingSince: since, daysWaiting: daysWaiting({ waitingOn, waitingSince: since, closedOn: null }, today) }),
    ...(nextAction === undefined ? {} : { nextAction }),
    ...(nextActionDue === undefined ? {} : { nextActionDue }),
    ...(nextActionPostId ? { nextActionPost: { id: nextActionPostId, title: titleOf(nextActionPostId) } } : {}),
  };
}
