import { describeNetwork } from '@weft/network';
import { useMemo } from 'react';
import { Disclosure, Stack, Text } from '../../ui/index.ts';
import { useMap } from '../state/mapState.ts';

/** What there is to see in plain sentences, over the map. */
export function InWords({ id }: { id: string }) {
  return (
    <Disclosure title="In words" level={2}>
      <WordsOfMap id={id} />
    </Disclosure>
  );
}

/** What there is to see, in plain sentences: for those who hear it, and for everybody. */
export function WordsOfMap({ id }: { id: string }) {
  const { visible } = useMap();
  const sentences = useMemo(() => describeNetwork(visible), [visible]);
  return (
    <Stack gap={1} id={id}>
      {sentences.map((sentence) => (
        <Text key={sentence} size="s">
          {sentence}
        </Text>
      ))}
    </Stack>
  );
}
