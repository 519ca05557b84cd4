import { Button, notify, Row, Stack, Text, TextField } from '../../ui/index.ts';

/** The address that a tenant answers at. */
function reviewAddress(token: string): string {
  return `${window.location.origin}/review#${token}`;
}

interface LinkMadeProps {
  token: string;
  /** What closes it: where that leads. */
  closeLabel: string;
  onClose: () => void;
}

/** The link to a review, to be copied now: what is kept of it cannot be read back. */
export function LinkMade({ token, closeLabel, onClose }: LinkMadeProps) {
  const address = reviewAddress(token);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      notify({ message: 'The link is copied. Send it to the tenant alone.' });
    } catch {
      notify({ message: 'Your browser did not let the link be copied. Copy it from the box: it is all there.', tone: 'danger' });
    }
  };
  return (
    <Stack gap={4}>
      <TextField
        label="Link for the tenant"
        description="Copy it now and send it to the tenant alone: it is shown this once. If it is lost, make a new one on the review’s page; then this one stops working."
        value={address}
        isReadOnly
        onFocus={({ target }) => target instanceof HTMLInputElement && target.select()}
      />
      <Text size="s" tone="muted">
        Until there is sign-in, the link opens on this machine only.
      </Text>
      <Row gap={2}>
        <Button variant="primary" icon="link" onPress={() => void copy()}>
          Copy link
        </Button>
        <Button onPress={onClose}>{closeLabel}</Button>
      </Row>
    </Stack>
  );
}
