import { describeConsequences } from '@weft/network';
import { Button, Callout, Hidden } from '../../ui/index.ts';
import { MapCorner } from '../../ui/map/MapFrame.tsx';
import { useMap } from '../state/mapState.ts';
import { useConsequences } from './useConsequences.ts';

/** Says what would follow as soon as something is supposed, and while a record's panel covers the words, keeps the way back in sight. */
export function Supposing() {
  const { go, selected } = useMap();
  const consequences = useConsequences();
  return (
    <>
      <Hidden>
        <span role="status">{consequences === null ? '' : describeConsequences(consequences)}</span>
      </Hidden>
      {consequences !== null && selected.length > 0 && (
        <MapCorner at="top-end">
          <Callout title={`What if ${consequences.supposing}?`}>
            <Button size="s" onPress={() => go({ selected: [] })}>
              What would follow
            </Button>{' '}
            <Button size="s" variant="quiet" onPress={() => go({ whatif: undefined })}>
              Back to how it is
            </Button>
          </Callout>
        </MapCorner>
      )}
    </>
  );
}
