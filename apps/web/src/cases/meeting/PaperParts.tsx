import type { ReactNode } from 'react';
import { Button, Heading, Row, Stack, Text } from '../../ui/index.ts';

/** What stands over the paper on a screen: the way back, the button that prints, and what to look out for. */
export function PaperControls({ trail }: { trail: ReactNode }) {
  return (
    <Stack gap={3}>
      {trail}
      <Row justify="between" align="start">
        <Button variant="primary" icon="print" onPress={() => window.print()}>
          Print
        </Button>
      </Row>
      <Text size="s" tone="muted">
        Left out before it came here: names of people on record, email addresses, telephone numbers, and notes that one side keeps to
        itself. Somebody who is on no record may still be named in a note, so read it through before you share it.
      </Text>
    </Stack>
  );
}

/** What a paper is about, at its head. */
export function PaperTitle({ title, line, kind }: { title: string; line: string; kind: string }) {
  return (
    <Stack gap={1}>
      <Text size="s" tone="muted">
        {kind}
      </Text>
      <Heading level={2} size="2xl">
        {title}
      </Heading>
      {line !== '' && <Text>{line}</Text>}
    </Stack>
  );
}
