import { type Supposition, writeSupposition } from '@weft/network';
import { Link } from '../../ui/index.ts';
import { useMap } from '../state/mapState.ts';

interface WhatIfLinkProps {
  supposition: Supposition;
  /** Whom it is about, for those who meet the link by itself. */
  about: string;
  variant?: 'quiet' | 'button';
}

/** A link to the same map with something supposed. */
export function WhatIfLink({ supposition, about, variant = 'quiet' }: WhatIfLinkProps) {
  const { hrefOf } = useMap();
  const words = supposition.kind === 'leaves' ? 'What if they leave?' : 'What if it were gone?';
  return (
    <Link variant={variant} href={hrefOf({ whatif: writeSupposition(supposition), selected: [] })} aria-label={`${words} (${about})`}>
      {words}
    </Link>
  );
}
