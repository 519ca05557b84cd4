import { useRouter } from '@tanstack/react-router';
import { type Id, isLinkOver } from '@weft/domain';
import { useState } from 'react';
import { useClient, useWorkspace, useWrite } from '../../data/index.ts';
import { useAddresses } from '../../register/addresses.ts';
import { Button, DataList, Dialog, formatDate, Panel, Row, Stack } from '../../ui/index.ts';
import { LinkMade } from '../tenancy/LinkMade.tsx';
import type { ReviewDetail } from './ReviewPage.tsx';

/** How far the review is: the days, the signatures, and the tenant’s link. */
export function ReviewStanding({ detail }: { detail: ReviewDetail }) {
  const { review, state, tenancyId, linkUntil } = detail;
  const { today, can } = useWorkspace();
  const signed = (name: string | null, role: string | null, on: string | null) =>
    on === null ? null : [name, role, formatDate(on)].filter((part) => part !== null).join(', ');
  const link =
    linkUntil === null
      ? null
      : isLinkOver({ expiresOn: linkUntil }, today)
        ? `Over since ${formatDate(linkUntil)}`
        : `Works until ${formatDate(linkUntil)}`;
  return (
    <Panel title="How far it is">
      <Stack gap={4}>
        <DataList
          layout="above"
          missing="Not yet"
          items={[
            { term: 'Invited', value: formatDate(review.invitedOn) },
            { term: 'Answers due', value: formatDate(review.dueOn) },
            { term: 'Answers sent', value: review.sentOn && formatDate(review.sentOn) },
            { term: 'Signed for the council', value: signed(review.councilSignedName, review.councilSignedRole, review.councilSignedOn) },
            { term: 'Signed for the tenant', value: signed(review.tenantSignedName, review.tenantSignedRole, review.tenantSignedOn) },
            { term: 'Next review', value: review.nextReviewOn && formatDate(review.nextReviewOn) },
            { term: 'The tenant can ask', value: review.contact ?? (can('contacts.read') ? 'Nobody is named' : 'Not shown to viewers') },
            { term: 'The tenant’s link', value: link },
          ]}
        />
        {review.tenantSignedOn === null && can('review.write') && (
          <Row gap={2}>
            <NewLink id={review.id} />
            {state === 'invited' && <Withdraw id={review.id} tenancyId={tenancyId} />}
          </Row>
        )}
      </Stack>
    </Panel>
  );
}

function NewLink({ id }: { id: Id }) {
  const client = useClient();
  const write = useWrite();
  const [token, setToken] = useState<string | null>(null);
  const renew = () =>
    write(async () => {
      const made = await client.reviews.renewLink.mutate({ id });
      setToken(made.token);
      return made;
    });
  return (
    <>
      <Button icon="link" onPress={() => void renew()}>
        Make a new link
      </Button>
      {token !== null && (
        <Dialog title="A new link" isOpen mustChoose onOpenChange={(isOpen) => !isOpen && setToken(null)}>
          <LinkMade token={token} closeLabel="Close" onClose={() => setToken(null)} />
        </Dialog>
      )}
    </>
  );
}

/** Takes back an invitation that nobody has answered: the review goes to the bin, and its link leads nowhere. */
function Withdraw({ id, tenancyId }: { id: Id; tenancyId: Id }) {
  const client = useClient();
  const write = useWrite();
  const router = useRouter();
  const to = useAddresses();
  async function withdraw() {
    const result = await write(() => client.reviews.withdraw.mutate({ id }));
    if (result.ok) router.history.push(to.tenancy(tenancyId));
  }
  return (
    <Button variant="quiet" icon="trash" onPress={() => void withdraw()}>
      Withdraw the invitation
    </Button>
  );
}
