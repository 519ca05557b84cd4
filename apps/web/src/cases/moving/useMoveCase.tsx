import { useQueryClient } from '@tanstack/react-query';
import { type Case, returnsFrom } from '@weft/domain';
import { type ReactNode, useCallback, useRef, useState } from 'react';
import { savedWords } from '../../changes/words/savedWords.ts';
import { failureOf, useClient, useTRPC, useWorkspace, useWriting } from '../../data/index.ts';
import { fieldErrorsOf } from '../../register/editing/refusals.ts';
import { type FieldErrors, notify } from '../../ui/index.ts';
import { useCaseWords } from '../words/useCaseWords.ts';
import { askedBy, type CaseDetail, type Move, type Said } from './asked.ts';
import { MoveDialog } from './MoveDialog.tsx';

type Movable = Pick<Case, 'id' | 'version' | 'flow' | 'stage'>;
type Standing = Pick<Case, 'stage' | 'returnsTo'>;

/** Where a case is shown before the server's own word is back: `until` is the change that will bring it, null while it is being asked. */
interface Ahead extends Standing {
  until: number | null;
}

export interface MoveCase {
  /** Moves a case, asking on the way for what the stage needs. */
  move: (subject: Movable, to: string) => void;
  /** The stage to show a case in, and where it can go back to from there. */
  standingOf: (subject: Movable & Standing) => Standing;
  /** Whether a case was moved from here, in this window. */
  isMoved: (subject: Pick<Case, 'id'>) => boolean;
  /** To be put on the page, once. */
  dialog: ReactNode;
}

/** Moving cases: shown at once where they were put, put back when that comes to nothing. */
export function useMoveCase(): MoveCase {
  const trpc = useTRPC();
  const client = useClient();
  const queryClient = useQueryClient();
  const { write, hold } = useWriting();
  const { today } = useWorkspace();
  const { flow: flowOf } = useCaseWords();
  const [ahead, setAhead] = useState<ReadonlyMap<string, Ahead>>(new Map());
  const [asking, setAsking] = useState<{ detail: CaseDetail; move: Move } | null>(null);
  // A card moved again before its last move was answered goes on from there.
  const underWay = useRef(new Map<string, Promise<void>>());

  const place = useCallback((id: string, where: Ahead | null) => {
    setAhead((before) => {
      const next = new Map(before);
      if (where === null) next.delete(id);
      else next.set(id, where);
      return next;
    });
  }, []);

  const placeAhead = useCallback(
    ({ id, flow, stage }: Movable, to: string, until: number | null) => {
      const next = flowOf(flow)?.stages.find((each) => each.id === to);
      place(id, { stage: to, returnsTo: next ? returnsFrom(next, stage) : null, until });
    },
    [flowOf, place],
  );

  const read = useCallback(
    (id: string) => queryClient.fetchQuery(trpc.cases.get.queryOptions({ id }, { staleTime: 0 })),
    [queryClient, trpc],
  );

  const send = useCallback(
    async (subject: Movable, to: string, supplied: Said) => {
      const asked = { id: subject.id, version: subject.version, to, supplied };
      const result = await write(() => client.cases.move.mutate(asked), { errors: 'return' });
      if (result.ok) placeAhead(subject, to, result.done.change);
      return result;
    },
    [client, placeAhead, write],
  );

  const moveNow = useCallback(
    async (subject: Movable, to: string) => {
      try {
        const detail = await read(subject.id);
        if (detail.case.stage === to) return place(subject.id, null);
        const found = detail.moves.find((each) => each.to.id === to);
        if (!found) throw new Error(`${detail.case.reference} has been moved meanwhile and cannot go there from where it is now.`);
        const { askable, lacking } = askedBy(found, detail);
        if (askable.length + lacking.length > 0) return setAsking({ detail, move: found });
        const result = await send(detail.case, to, {});
        if (!result.ok) throw new Error(result.message);
      } catch (error) {
        place(subject.id, null);
        notify({ message: failureOf(error).message, tone: 'danger' });
      }
    },
    [place, read, send],
  );

  const move = useCallback(
    (subject: Movable, to: string) => {
      placeAhead(subject, to, null);
      const before = underWay.current.get(subject.id) ?? Promise.resolve();
      const moving = before.then(() => {
        placeAhead(subject, to, null);
        return moveNow(subject, to);
      });
      underWay.current.set(subject.id, moving);
      // The card already stands where it was put: Ctrl+Z is meant for this move, even while it is still being asked for.
      hold(moving);
    },
    [hold, moveNow, placeAhead],
  );

  async function answer({ detail, move: asked }: { detail: CaseDetail; move: Move }, said: Said): Promise<FieldErrors | null> {
    const result = await send(detail.case, asked.to.id, said);
    if (result.ok) {
      setAsking(null);
      return null;
    }
    if (result.conflict === null) return fieldErrorsOf(result);
    // Somebody else changed it meanwhile: what was said is kept, over the case as it stands now.
    const now = await read(detail.case.id).catch(() => null);
    const again = now?.moves.find((each) => each.to.id === asked.to.id);
    if (now === null || !again) return { form: result.message };
    setAsking({ detail: now, move: again });
    const { who, when } = savedWords(result.conflict.saved, today);
    return { form: `${who} changed this case meanwhile${when}. This is what it needs now: press Move again.` };
  }

  const dialog = asking && (
    <MoveDialog
      key={`${asking.detail.case.id} ${asking.move.to.id}`}
      detail={asking.detail}
      move={asking.move}
      onMove={(said) => answer(asking, said)}
      onClose={() => {
        place(asking.detail.case.id, null);
        setAsking(null);
      }}
    />
  );

  const standingOf = useCallback(
    (subject: Movable & Standing): Standing => {
      const where = ahead.get(subject.id);
      return where && (where.until === null || subject.version < where.until) ? where : subject;
    },
    [ahead],
  );

  const isMoved = useCallback((subject: Pick<Case, 'id'>) => ahead.has(subject.id), [ahead]);

  return { move, standingOf, isMoved, dialog };
}
