import { useQuery } from '@tanstack/react-query';
import { failureOf, useClient, useTRPC, useWrite } from '../data/index.ts';
import { Button, Dialog, ErrorState, LoadingState, notify, Row, Stack, Text, TextField } from '../ui/index.ts';

/** The member's own calendar of due dates: what it holds, its secret address, and the ways to change or stop that. */
export function CalendarDialog() {
  return (
    <Dialog
      title="Your due dates in your calendar"
      trigger={
        <Button variant="quiet" size="s" icon="calendar">
          Calendar
        </Button>
      }
    >
      <CalendarBody />
    </Dialog>
  );
}

function CalendarBody() {
  const { data, error, refetch } = useQuery(useTRPC().members.calendar.get.queryOptions());
  const client = useClient();
  const write = useWrite();
  const after = async (doing: Promise<unknown>) => {
    await doing;
    await refetch();
  };
  const renew = () => void after(write(() => client.members.calendar.renew.mutate()));
  const stop = () => void after(write(() => client.members.calendar.stop.mutate()));

  if (error) {
    return (
      <ErrorState title="Your calendar could not be read." onRetry={() => void refetch()}>
        {failureOf(error).message}
      </ErrorState>
    );
  }
  if (!data) return <LoadingState label="Fetching your calendar" />;
  return (
    <Stack gap={4}>
      <Text>
        A calendar program can show when the next actions of your open cases are due, when those on hold are to be looked at again, the key
        dates of their tenancies, the annual reviews of what your cases are about, and when your actions are due. It holds the number of
        each case, what is due and a link: no names, and nothing that anybody wrote.
      </Text>
      {data.path === null ? (
        <Row>
          <Button variant="primary" icon="calendar" onPress={renew}>
            Make an address
          </Button>
        </Row>
      ) : (
        <Address address={`${window.location.origin}${data.path}`} onRenew={renew} onStop={stop} />
      )}
    </Stack>
  );
}

function Address({ address, onRenew, onStop }: { address: string; onRenew: () => void; onStop: () => void }) {
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      notify({ message: 'The address of your calendar is copied.' });
    } catch {
      notify({ message: 'Your browser did not let the address be copied. Copy it from the box: it is all there.', tone: 'danger' });
    }
  };
  return (
    <>
      <TextField
        label="Address to subscribe to"
        description="Whoever has it can read your calendar, so keep it to yourself. Until there is sign-in, only programs on this machine reach it."
        value={address}
        isReadOnly
        onFocus={({ target }) => target instanceof HTMLInputElement && target.select()}
      />
      <Row gap={2}>
        <Button variant="primary" icon="link" onPress={() => void copy()}>
          Copy link
        </Button>
        <Button onPress={onRenew}>Make a new address</Button>
        <Button variant="quiet" onPress={onStop}>
          Stop
        </Button>
      </Row>
      <Text size="s" tone="muted">
        A new address makes this one fail, for everybody who has it.
      </Text>
    </>
  );
}
