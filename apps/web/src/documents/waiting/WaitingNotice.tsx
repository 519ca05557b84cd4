import { Button, Callout, Notices, Text } from '../../ui/index.ts';
import { useWaiting } from './waitingContext.ts';
import { typedIn, waitingWords, waitSentence } from './waitingWords.ts';

/** Says what waits on this device for a connection, and what the server would not have when there was one. Nothing when nothing waits. */
export function WaitingNotice() {
  const { waiting, sendNow, giveUp } = useWaiting();
  const still = waiting.filter(({ problem }) => problem === null);
  const refused = waiting.filter(({ problem }) => problem !== null);
  return (
    <Notices>
      {still.length > 0 && (
        <Callout
          tone="caution"
          actions={
            <Button size="s" onPress={sendNow}>
              Try now
            </Button>
          }
        >
          {`${waitSentence(still)} Kept on this device until then; leave this page open, or open it again when you are back.`}
        </Callout>
      )}
      {refused.map((each) => (
        <Callout
          key={each.key}
          tone="danger"
          title={`${waitingWords([each])} could not be added`}
          actions={
            <Button size="s" onPress={() => giveUp(each.key)}>
              Throw away
            </Button>
          }
        >
          {each.problem}
          {typedIn(each).map((words) => (
            <Text key={words} lines>
              {words}
            </Text>
          ))}
        </Callout>
      ))}
    </Notices>
  );
}
