import type { RouterOutputs } from '@weft/api';
import { sectionsOf } from '@weft/domain';
import { useCallback, useState } from 'react';
import type { Client } from '../../data/trpc.ts';
import { GuestShell } from '../../shell/GuestShell.tsx';
import { Button, formatDate, Page, Stack, Text } from '../../ui/index.ts';
import { standingOfBook } from '../answering/bookWords.ts';
import { useAnswerBook } from '../answering/useAnswerBook.ts';
import { Certificate } from '../certificate/Certificate.tsx';
import { CouncilsPart } from './CouncilsPart.tsx';
import { SendFoot } from './SendFoot.tsx';
import { SignPart } from './SignPart.tsx';
import { TenantSections } from './TenantSections.tsx';

export type TenantsDetail = RouterOutputs['reviews']['byLink']['get'];

export interface TenantProps {
  detail: TenantsDetail;
  client: Client;
  refetch: () => Promise<unknown>;
}

/** The form, from the first answer to the signature. */
export function TenantReview({ detail, client, refetch }: TenantProps) {
  const { review, state, place, building, tenant } = detail;
  const sections = sectionsOf(review.form, 'tenant');
  const { book, questions } = useAnswerBook(review.id, sections, detail.answers, (given) => client.reviews.byLink.answer.mutate(given));
  const standing = standingOfBook(book, questions);
  const [isPrinting, setPrinting] = useState(false);
  const stopPrinting = useCallback(() => setPrinting(false), []);
  const isOpen = review.councilSignedOn === null;
  return (
    <GuestShell
      place={place}
      waiting={standing.waiting}
      foot={isOpen && <SendFoot detail={detail} client={client} refetch={refetch} book={book} standing={standing} />}
    >
      <Page
        title={`Annual review ${review.year}`}
        description={`${tenant} at ${building}`}
        width="reading"
        actions={
          state === 'signed' && (
            <Button icon="print" onPress={() => setPrinting(true)}>
              Print the certificate
            </Button>
          )
        }
      >
        <Introduction detail={detail} />
        {state === 'to_sign' && <SignPart detail={detail} client={client} refetch={refetch} />}
        {!isOpen && <CouncilsPart detail={detail} />}
        <TenantSections detail={detail} book={book} isReadOnly={!isOpen} />
        {isPrinting && <Certificate {...detail} onPrinted={stopPrinting} />}
      </Page>
    </GuestShell>
  );
}

function Introduction({ detail }: { detail: TenantsDetail }) {
  const { review, state, linkUntil } = detail;
  const needed = sectionsOf(review.form, 'tenant').some(({ questions }) => questions.some(({ required }) => required));
  const whom = review.contact === null ? 'whoever sent you this link' : review.contact;
  if (state === 'signed') {
    return (
      <Text size="l">
        {`This review was finished on ${formatDate(review.tenantSignedOn ?? '')}: both sides have signed it, and nothing more is needed from you. To change something, ask ${whom}.`}
      </Text>
    );
  }
  if (state === 'to_sign') {
    return <Text size="l">The council has answered and signed. Read its part, then sign below.</Text>;
  }
  if (state === 'with_council') {
    return (
      <Text size="l">
        {`Your answers were sent on ${formatDate(review.sentOn ?? '')}. The council answers next; then you sign, by this same link. Until the council signs you can still put an answer right.`}
      </Text>
    );
  }
  return (
    <Stack gap={2}>
      <Text size="l">
        {`Please answer by ${formatDate(review.dueOn)}. It takes about twenty minutes. Every answer is saved as you go: stop whenever you like and come back by this same link, until ${formatDate(linkUntil)}.`}
      </Text>
      <Text tone="muted">{`Leave empty what you do not know${needed ? ', but for what is marked as required' : ''}. Questions? Ask ${whom}. The council and its partners in this place read your answers.`}</Text>
    </Stack>
  );
}
