import { useState } from 'react';
import { failureOf } from '../../data/failure.ts';
import { Button, notify, Row, SaveState, Spacer, Text } from '../../ui/index.ts';
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
  const { answered, asked, waiting, stuck, state } = standing;
  const isSent = detail.review.sentOn !== null;

  async function send() {
    setSending(true);
    try {
      if (!(await book.finish())) {
        notify({ message: 'Some answers are not saved yet. Look for the ones that say so, then send again.', tone: 'danger' });
        return;
      }
      await client.reviews.byLink.send.mutate({ version: detail.review.version });
      await refetch();
      notify({ message: 'Your answers are sent. Thank you.' });
      window.scrollTo({ top: 0 });
    } catch (error) {
      notify({ message: failureOf(error).message, tone: 'danger' });
      await refetch();
    } finally {
      setSending(false);
    }
  }

  return (
    <Row gap={3}>
      <Text as="span">{`${answered} of ${asked} answered`}</Text>
      {waiting > 0 ? (
        <Text as="span" tone="caution">{`${waiting} kept on this device`}</Text>
      ) : stuck > 0 ? (
        <Text as="span" tone="danger">{`${stuck} to look at`}</Text>
      ) : (
        <SaveState state={state} />
      )}
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
  );
}
