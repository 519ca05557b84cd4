import { useMemo } from 'react';
import { useWorkspace } from '../data/index.ts';

/** What wards are called: the neighbourhood with the ward's code, else the code itself. */
export function useWardNames(): (code: string) => string {
  const { areas } = useWorkspace();
  return useMemo(() => {
    const names = new Map(areas.flatMap(({ gssCode, name }) => (gssCode === null ? [] : [[gssCode, name] as const])));
    return (code) => names.get(code) ?? code;
  }, [areas]);
}
