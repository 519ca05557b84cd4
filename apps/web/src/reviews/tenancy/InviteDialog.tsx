import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { addDays, type Id, latestReview, yearOfNextReview } from '@weft/domain';
import { useState } from 'react';
import { useClient, useSnapshot, useTRPC, useWorkspace, useWrite } from '../../data/index.ts';
import { useAddresses } from '../../register/addresses.ts';
import { fieldErrorsOf } from '../../register/editing/refusals.ts';
import { Callout, DateField, Dialog, FormDialog, formatDate, Text, TextField } from '../../ui/index.ts';
import { LinkMade } from './LinkMade.tsx';

/** How long tenants are given to answer unless somebody says otherwise, in days. */
const daysToAnswer = 28;

interface InviteDialogProps {
  tenancyId: Id;
  onClose: () => void;
}

/** Makes the invitation, then shows the link to send: this once, since it is kept nowhere. */
export function InviteDialog({ tenancyId, onClose }: InviteDialogProps) {
  const client = useClient();
  const write = useWrite();
  const router = useRouter();
  const to = useAddresses();
  const { today } = useWorkspace();
  const [dueOn, setDueOn] = useState(addDays(today, daysToAnswer));
  const [contact, setContact] = useState(useOwnPost());
  const early = useEarly(tenancyId, today);
  const [made, setMade] = useState<{ id: Id; token: string } | null>(null);

  async function invite() {
    let token = '';
    const result = await write(
      async () => {
        const invited = await client.reviews.invite.mutate({ tenancyId, dueOn, contact: contact.trim() || null });
        token = invited.token;
        return invited;
      },
      { errors: 'return' },
    );
    if (!result.ok) return fieldErrorsOf(result);
    setMade({ id: result.done.id, token });
    return null;
  }

  if (made !== null) {
    const finish = () => {
      onClose();
      router.history.push(to.review(made.id));
    };
    return (
      <Dialog title="The tenant is invited" isOpen mustChoose onOpenChange={(isOpen) => !isOpen && finish()}>
        <LinkMade token={made.token} closeLabel="Go to the review" onClose={finish} />
      </Dialog>
    );
  }
  return (
    <FormDialog title="Invite to the annual review" saveLabel="Make the link" onSave={invite} onClose={onClose}>
      {early !== null && <Callout>{early}</Callout>}
      <Text>
        The tenant answers by a link, without an account. Whoever has the link can read and answer this one review, and reaches nothing
        else.
      </Text>
      <DateField name="dueOn" label="Answers are due" prefer="future" value={dueOn} onChange={setDueOn} />
      <TextField
        name="contact"
        label="Whom the tenant can ask"
        description="A team or a post, with a telephone number or an address. It stands on their form."
        value={contact}
        onChange={setContact}
      />
    </FormDialog>
  );
}

/** That the year's review is finished already and the next would begin early, in a sentence; null when that is not so. */
function useEarly(tenancyId: Id, today: string): string | null {
  const { data = [] } = useQuery(useTRPC().reviews.ofTenancy.queryOptions({ id: tenancyId }));
  const last = latestReview(data);
  const year = yearOfNextReview(data, today);
  if (!last?.signedOn || year === Number(today.slice(0, 4))) return null;
  return `The annual review ${last.year} was finished on ${formatDate(last.signedOn)}. This begins the review ${year} already.`;
}

/** The member's own post as somebody to ask; empty when they have none. */
function useOwnPost(): string {
  const { member } = useWorkspace();
  const snapshot = useSnapshot();
  const post = snapshot.posts.find(({ id }) => id === member.postId);
  const organisation = snapshot.organisations.find(({ id }) => id === post?.organisationId);
  return post ? [post.title, organisation?.name].filter((part) => part !== undefined).join(', ') : '';
}
