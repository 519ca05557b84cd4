import type { Id } from '@weft/domain';
import { useWorkspace } from '../../data/index.ts';
import { useShortcut } from '../../shell/shortcuts.tsx';
import { Button } from '../../ui/index.ts';
import { useMap } from '../state/mapState.ts';

/** Begins a tie from an organisation that is selected, for those who may add one; the other end is chosen on the map. */
export function DrawTie({ from }: { from: Id }) {
  const { can } = useWorkspace();
  const { view, drawFrom } = useMap();
  const isOffered = view === 'network' && can('relationship.write');
  const begin = () => drawFrom(from);
  useShortcut('t', 'Draw a tie from what is selected', begin, { isDisabled: !isOffered });
  if (!isOffered) return null;
  return <Button onPress={begin}>Draw a tie</Button>;
}
