import type { Axis, Id, SnapshotPlacement } from '@weft/domain';
import { axisEnds, onAxis } from '@weft/domain';
import { type Accounts, accountsOf, type Direction, directions, scoresOn } from '@weft/network';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useWorkspace, useWriting } from '../../data/index.ts';
import { useMap } from '../state/mapState.ts';
import { useSetPlacement } from './useSetPlacement.ts';

/** Scores on the two axes in sight; null for neither. */
export type Spot = { x: number; y: number } | null;

interface Underway {
  spot: Spot;
  /** The change that saved it, once known: from the snapshot that holds it on, it is no longer ours to keep. */
  change: number | null;
}

/** What is moved a step at a time and not saved yet. */
interface Nudging {
  id: Id;
  timer: ReturnType<typeof setTimeout>;
  save: () => Promise<void>;
  /** To be called once it is saved. */
  saved: () => void;
}

export interface Placing {
  /** What each side says, with what is being placed where it was put. */
  accounts: ReadonlyMap<Id, Accounts>;
  mayPlace: boolean;
  /** What was placed or moved last; null before that. */
  moved: Id | null;
  place: (id: Id, spot: Spot) => void;
  /** Moves a step at a time; several in a row are one change. */
  nudge: (id: Id, direction: Direction) => void;
}

/** How long after the last step it is saved. */
const rest = 700;
/** Where something begins that is placed without being dragged. */
export const middle = { x: 3, y: 3 };

const unplaced = { id: '', version: 0, strategic: null, proactive: null, financial: null, time: null, placedOn: '', memberId: null };

/** The placements of both sides on the axes in sight, and a way to place things for one's own side. */
export function usePlacing(x: Axis, y: Axis): Placing {
  const { member, today, can } = useWorkspace();
  const { snapshot, search } = useMap();
  const setPlacement = useSetPlacement();
  const { hold } = useWriting();
  const [underway, setUnderway] = useState<ReadonlyMap<Id, Underway>>(new Map());
  const nudging = useRef<Nudging | null>(null);
  const on = search.on ?? null;
  // What is placed is placed today: on an earlier day's map it would not be seen.
  const mayPlace = can('placement.write') && (on === null || on >= today);

  const saved = useMemo(() => accountsOf(snapshot, on), [snapshot, on]);
  const accounts = useMemo(() => {
    const { side } = member;
    const moving = [...underway].filter(([, { change }]) => change === null || change > snapshot.change);
    if (moving.length === 0) return saved;
    const put = moving.map(([relationshipId, { spot }]): [Id, Accounts] => {
      const before = saved.get(relationshipId);
      const own: SnapshotPlacement = { ...unplaced, ...before?.[side], relationshipId, side, [x]: spot?.x ?? null, [y]: spot?.y ?? null };
      return [relationshipId, { ...before, [side]: own }];
    });
    return new Map([...saved, ...put]);
  }, [saved, underway, snapshot.change, member, x, y]);

  const [moved, setMoved] = useState<Id | null>(null);
  const show = useCallback((id: Id, spot: Spot) => {
    setMoved(id);
    setUnderway((before) => new Map([...before, [id, { spot, change: null }]]));
  }, []);
  const save = useCallback(
    async (id: Id, spot: Spot) => {
      const result = await setPlacement(id, { [x]: spot?.x ?? null, [y]: spot?.y ?? null });
      setUnderway((before) => {
        const { [id]: mine, ...others } = Object.fromEntries(before);
        if (mine?.spot !== spot) return before;
        return new Map(Object.entries(result.ok ? { ...others, [id]: { spot, change: result.done.change } } : others));
      });
    },
    [setPlacement, x, y],
  );
  const settle = useCallback(() => {
    const now = nudging.current;
    nudging.current = null;
    if (now === null) return;
    clearTimeout(now.timer);
    void now.save().then(now.saved);
  }, []);
  useEffect(() => settle, [settle]);

  const place = useCallback(
    (id: Id, spot: Spot) => {
      settle();
      show(id, spot);
      void save(id, spot);
    },
    [settle, show, save],
  );
  const nudge = useCallback(
    (id: Id, direction: Direction) => {
      if (nudging.current?.id !== id) settle();
      clearTimeout(nudging.current?.timer);
      const from = scoresOn(accounts.get(id)?.[member.side], x, y) ?? middle;
      const way = directions[direction];
      const spot = { x: onAxis(from.x + way.x * axisEnds.step), y: onAxis(from.y - way.y * axisEnds.step) };
      show(id, spot);
      const wait = (saved: () => void) => {
        nudging.current = { id, timer: setTimeout(settle, rest), save: () => save(id, spot), saved };
      };
      // It already stands there: Ctrl+Z is meant for it, though it is not saved yet.
      if (nudging.current) wait(nudging.current.saved);
      else hold(new Promise<void>(wait));
    },
    [accounts, member, x, y, settle, show, save, hold],
  );
  return useMemo(() => ({ accounts, mayPlace, moved, place, nudge }), [accounts, mayPlace, moved, place, nudge]);
}
