import { Button } from '../../ui/index.ts';
import { HandNotice } from '../../ui/map/HandLines.tsx';
import type { Tie } from './useTie.ts';

/** Says, to eye and ear, what to do with the tie that is being drawn, and lets it be given up by hand. */
export function TieHint({ tie }: { tie: Tie | null }) {
  return (
    <HandNotice words={tie?.words ?? ''}>
      {tie && (
        <Button size="s" onPress={tie.giveUp}>
          Give up
        </Button>
      )}
    </HandNotice>
  );
}
