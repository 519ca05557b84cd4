import type { RouterOutputs } from '@weft/api';
import type { Id } from '@weft/domain';
import { type ReactNode, useCallback, useState } from 'react';
import { failureOf, useClient, useWrite } from '../../data/index.ts';
import { fieldErrorsOf } from '../../register/editing/refusals.ts';
import { type FieldErrors, notify } from '../../ui/index.ts';
import type { Said } from './asked.ts';
import { leftWords } from './leftWords.ts';
import { MoveManyDialog } from './MoveManyDialog.tsx';

export type MovePlan = RouterOutputs['cases']['planMoveMany'];

interface Asking {
  ids: readonly Id[];
  to: string;
  plan: MovePlan;
}

/** Moving many cases in one change: what they need is asked for once, and those that cannot go are named. */
export function useMoveMany(): { askToMove: (ids: readonly Id[], to: string) => void; dialog: ReactNode } {
  const client = useClient();
  const write = useWrite();
  const [asking, setAsking] = useState<Asking | null>(null);

  const send = useCallback(
    async (ids: readonly Id[], to: string, supplied: Said): Promise<FieldErrors | null> => {
      let left: MovePlan['left'] = [];
      const result = await write(
        async () => {
          const done = await client.cases.moveMany.mutate({ ids: [...ids], to, supplied });
          left = done.left;
          return done;
        },
        { errors: 'return' },
      );
      if (!result.ok) return fieldErrorsOf(result);
      if (left.length > 0) notify({ message: leftWords('Not moved', left), tone: 'danger' });
      return null;
    },
    [client, write],
  );

  const askToMove = useCallback(
    async (ids: readonly Id[], to: string) => {
      try {
        const plan = await client.cases.planMoveMany.query({ ids: [...ids], to });
        if (plan.asked.length > 0 || plan.left.length > 0) return setAsking({ ids, to, plan });
        const refused = await send(ids, to, {});
        if (refused) throw new Error(Object.values(refused)[0]);
      } catch (error) {
        notify({ message: failureOf(error).message, tone: 'danger' });
      }
    },
    [client, send],
  );

  const dialog = asking && (
    <MoveManyDialog
      plan={asking.plan}
      onMove={async (said) => {
        const refused = await send(asking.ids, asking.to, said);
        if (refused === null) setAsking(null);
        return refused;
      }}
      onClose={() => setAsking(null)}
    />
  );
  return { askToMove: (ids, to) => void askToMove(ids, to), dialog };
}
