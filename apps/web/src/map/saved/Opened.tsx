import { useMemo, useState } from 'react';
import { Button, Callout } from '../../ui/index.ts';
import { useMap } from '../state/mapState.ts';
import { missingFrom, missingSentence } from './missing.ts';
import { hereIn, useSavedViews } from './useSavedViews.ts';

/** Says what of the saved view on screen could not be shown, until it is put away. */
export function Opened() {
  const { search, snapshot } = useMap();
  const view = useSavedViews()?.find((each) => each.id === search.saved);
  const isHere = useMemo(() => hereIn(snapshot), [snapshot]);
  const [away, setAway] = useState<string | null>(null);
  const sentence = view ? missingSentence(view.name, missingFrom(view.search, isHere)) : null;
  if (!view || sentence === null || away === view.id) return null;
  return (
    <Callout
      tone="caution"
      actions={
        <Button size="s" onPress={() => setAway(view.id)}>
          I see
        </Button>
      }
    >
      {sentence}
    </Callout>
  );
}
