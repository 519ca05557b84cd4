import { useState } from 'react';
import { failureOf } from '../../data/failure.ts';
import { Button, notify, Row, SaveState, Spacer, Stack, Text } from '../../ui/index.ts';
import type { AnswerBook } from '../answering/answerBook.ts';
import type { BookStanding } from '../answering/bookWords.ts';
import type { TenantProps } from './TenantReview.tsx';

interface SendFootProps extends TenantProps {
  book: AnswerBook;
  standing: BookStanding;
}

/** How far the answers are and whether they are saved, always in sight, and the button that says they are complete. */
export function SendFoot({ detail, client, refetch, book, standing }: SendFootProps) {
  const [isSending, setSending] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const { answered, asked, waiting, stuck, state } = standing;
  const isSent = detail.review.sentOn !== null;

  async function send() {
    setSending(true);
    setRefused(null);
    try {
      if (!(await book.finish())) {
        setRefused('Some answers are not saved yet. Look for the ones that say so, then send again.');
        return;
      }
      await client.reviews.byLink.send.mutate({ version: detail.review.version });
      await refetch();
      notify({ message: 'Your answers are sent. Thank you.' });
      window.scrollTo({ top: 0 });
    } catch (error) {
      setRefused(failureOf(error).message);
      await refetch();
    } finally {
      setSending(false);
    }
  }

  return (
    <Stack gap={2}>
      {/* Beside the button, where a message that passes would cover it. */}
      <div role="alert">{refused !== null && <Text tone="danger">{refused}</Text>}</div>
      <Row gap={3}>
        {/* One over the other, so that the button stays where it is while answers are saved. */}
        <Stack gap={0} align="start">
          <Text as="span">{`${answered} of ${asked} answered`}</Text>
          {waiting > 0 ? (
            <Text as="span" tone="caution">{`${waiting} kept on this device`}</Text>
          ) : stuck > 0 ? (
            <Text as="span" tone="danger">{`${stuck} to look at`}</Text>
          ) : (
            <SaveState state={state} />
          )}
        </Stack>
        <Spacer />
        {isSent ? (
          <Text as="span" tone="muted">
            Sent
          </Text>
        ) : (
          <Button variant="primary" isPending={isSending} isDisabled={answered === 0} onPress={() => void send()}>
            Send to the council
          </Button>
        )}
      </Row>
    </Stack>
  );
}
