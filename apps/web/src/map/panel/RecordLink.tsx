import type { Id } from '@weft/domain';
import type { ReactNode } from 'react';
import { Link } from '../../ui/index.ts';
import { useMap } from '../state/mapState.ts';

/** A link to the same map with another record selected. */
export function RecordLink({ id, children }: { id: Id; children: ReactNode }) {
  const { hrefOf } = useMap();
  return <Link href={hrefOf({ selected: [id] })}>{children}</Link>;
}
