import { addMonths, sectionsOf } from '@weft/domain';
import { useState } from 'react';
import { useClient, useWorkspace, useWrite } from '../../data/index.ts';
import { fieldErrorsOf } from '../../register/editing/refusals.ts';
import { Button, Callout, DateField, Dialog, type FieldErrors, Form, Row, Section, Stack, Text } from '../../ui/index.ts';
import { AnswerField } from '../answering/AnswerField.tsx';
import { useAnswerBook } from '../answering/useAnswerBook.ts';
import { AnswersTable } from './AnswersTable.tsx';
import type { ReviewDetail } from './ReviewPage.tsx';

/** The council’s answers, written here by its own side alone, and its signature. */
export function CouncilPart({ detail }: { detail: ReviewDetail }) {
  const { review, answers, last } = detail;
  const client = useClient();
  const { can, member } = useWorkspace();
  const sections = sectionsOf(review.form, 'council');
  const { book } = useAnswerBook(review.id, sections, answers, (given) => client.reviews.answer.mutate({ id: review.id, ...given }));
  const isOurs = can('review.respond') && member.side === 'council';
  const isOpen = isOurs && review.councilSignedOn === null;
  return (
    <Section title="The council’s part">
      {!isOurs && <Text tone="muted">Only the council’s side writes here.</Text>}
      {isOpen && <Text tone="muted">The tenant reads this before they sign. Each answer is saved as you go.</Text>}
      <Stack gap={5}>
        {isOpen
          ? sections.flatMap((section) =>
              section.questions.map((question) => <AnswerField key={question.id} book={book} question={question} last={last} />),
            )
          : sections.map(({ id, label, questions }) => <AnswersTable key={id} label={label} questions={questions} detail={detail} />)}
        {isOurs && <CouncilSigns detail={detail} finish={book.finish} />}
      </Stack>
    </Section>
  );
}

function CouncilSigns({ detail: { review }, finish }: { detail: ReviewDetail; finish: () => Promise<boolean> }) {
  const client = useClient();
  const write = useWrite();
  const [isSigning, setSigning] = useState(false);
  if (review.tenantSignedOn !== null) return null;
  if (review.councilSignedOn !== null) {
    const unsign = () => write(() => client.reviews.unsign.mutate({ id: review.id, version: review.version }));
    return (
      <Callout actions={<Button onPress={() => void unsign()}>Take the signature back</Button>}>
        The council has signed. Tell the tenant to open their link again and sign.
      </Callout>
    );
  }
  if (review.sentOn === null) return <Text tone="muted">The council signs once the tenant has sent its answers.</Text>;
  return (
    <Row>
      <Button variant="primary" onPress={() => setSigning(true)}>
        Sign for the council
      </Button>
      {isSigning && <SignDialog review={review} finish={finish} onClose={() => setSigning(false)} />}
    </Row>
  );
}

interface SignDialogProps {
  review: ReviewDetail['review'];
  finish: () => Promise<boolean>;
  onClose: () => void;
}

function SignDialog({ review, finish, onClose }: SignDialogProps) {
  const client = useClient();
  const write = useWrite();
  const { today, member } = useWorkspace();
  const [nextReviewOn, setNext] = useState(addMonths(today, 12));
  const [errors, setErrors] = useState<FieldErrors>({});

  async function sign() {
    if (!(await finish())) return setErrors({ form: 'Some of the council’s answers are not saved yet. Look at them first.' });
    const result = await write(() => client.reviews.sign.mutate({ id: review.id, version: review.version, nextReviewOn }), {
      errors: 'return',
    });
    if (result.ok) onClose();
    else setErrors(fieldErrorsOf(result));
  }

  return (
    <Dialog title="Sign for the council" isOpen onOpenChange={(isOpen) => !isOpen && onClose()} size="s">
      <Form
        label="Sign for the council"
        errors={errors}
        onSubmit={() => void sign()}
        actions={
          <>
            <Button type="submit" variant="primary">
              Sign
            </Button>
            <Button onPress={onClose}>Cancel</Button>
          </>
        }
      >
        <Text>{`You sign as ${member.name}. From then on neither side’s answers change. The tenant signs next: tell them to open their link again.`}</Text>
        <DateField name="nextReviewOn" label="Next review" prefer="future" value={nextReviewOn} onChange={setNext} />
      </Form>
    </Dialog>
  );
}
