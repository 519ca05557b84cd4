import { useRouterState } from '@tanstack/react-router';
import type { RouterOutputs } from '@weft/api';
import { useMemo } from 'react';
import { useAddresses } from '../../register/addresses.ts';
import type { CountedRow } from './FigureTable.tsx';
import { parseNumbersSearch } from './numbersSearch.ts';

export type Numbers = RouterOutputs['cases']['numbers'];
export type NumbersCase = Numbers['cases'][number];

/** How the figures of the numbers lead to what they count, and which of them the address asks for. */
export function useFigures() {
  const to = useAddresses();
  const search = useRouterState({ select: (state) => state.location.search });
  return useMemo(() => {
    const caseRow = ({ id, reference, building }: Pick<NumbersCase, 'id' | 'reference' | 'building'>): CountedRow => ({
      id,
      label: `${reference}, ${building}`,
      href: to.case(id),
    });
    return { to, caseRow, hrefOf: (key: string) => `${to.numbers}?show=${key}`, show: parseNumbersSearch(search).show };
  }, [to, search]);
}
