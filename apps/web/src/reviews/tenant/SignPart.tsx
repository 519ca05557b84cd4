import { useState } from 'react';
import { failureOf } from '../../data/failure.ts';
import { fieldErrorsOf } from '../../register/editing/refusals.ts';
import { Button, type FieldErrors, Form, notify, Panel, Text, TextField } from '../../ui/index.ts';
import type { TenantProps } from './TenantReview.tsx';

/** The tenant's signature: a name and what they are. */
export function SignPart({ detail, client, refetch }: TenantProps) {
  const [name, setName] = useState('');
  const [role, setRole] = useState('');
  const [errors, setErrors] = useState<FieldErrors>({});
  const [isSigning, setSigning] = useState(false);

  async function sign() {
    if (name.trim() === '') return setErrors({ name: 'Give your name.' });
    setSigning(true);
    try {
      await client.reviews.byLink.sign.mutate({ version: detail.review.version, name, role: role.trim() || null });
      await refetch();
      notify({ message: 'The review is signed by both sides. Thank you.' });
    } catch (error) {
      setErrors(fieldErrorsOf(failureOf(error)));
    } finally {
      setSigning(false);
    }
  }

  return (
    <Panel title="Sign">
      <Form
        label="Sign the review"
        errors={errors}
        onSubmit={() => void sign()}
        actions={
          <Button type="submit" variant="primary" isPending={isSigning}>
            Sign the review
          </Button>
        }
      >
        <Text>You sign for your organisation that the answers are fair, and that you have read what the council says below.</Text>
        <TextField name="name" label="Your name" autoComplete="name" isRequired value={name} onChange={setName} />
        <TextField name="role" label="What you do there" description="Such as treasurer, or chair." value={role} onChange={setRole} />
      </Form>
    </Panel>
  );
}
