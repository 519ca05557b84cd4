import { addDays, type Severity, snagCategoriesKey } from '@weft/domain';
import { midSentence } from '@weft/network';
import { useState } from 'react';
import { useCaseWords } from '../../cases/words/useCaseWords.ts';
import { useClient, useWorkspace, useWrite } from '../../data/index.ts';
import { fieldErrorsOf } from '../../register/editing/refusals.ts';
import { PostPicker } from '../../register/people/PostPicker.tsx';
import { Checkbox, DateField, FormDialog, Row, Select, Stack, TextField } from '../../ui/index.ts';
import type { ReviewDetail } from './ReviewPage.tsx';

interface SnagsDialogProps {
  detail: ReviewDetail;
  /** What the tenant named and no snag says yet. */
  titles: readonly string[];
  onClose: () => void;
}

const followUp = 'follow-up';

/** How long the first look at a follow-up case may take unless somebody says otherwise, in days. */
const daysToBegin = 14;

/** Makes snags of what the tenant named: which, of what kind and how bad, and on which case. */
export function SnagsDialog({ detail, titles, onClose }: SnagsDialogProps) {
  const client = useClient();
  const write = useWrite();
  const { today, member } = useWorkspace();
  const open = detail.cases.filter(({ isOpen }) => isOpen);
  const words = useCaseWords();
  const categories = words.options(snagCategoriesKey);
  const usual = categories.find(({ id }) => id === 'repair') ?? categories[0];
  const [lines, setLines] = useState(() =>
    titles.map((title) => ({ title, isTaken: true, category: usual?.id ?? '', severity: 'medium' as Severity })),
  );
  const [into, setInto] = useState<string>(open[0]?.id ?? followUp);
  const [next, setNext] = useState({
    nextAction: 'Agree who puts these right',
    nextActionPostId: member.postId,
    nextActionDue: addDays(today, daysToBegin),
  });
  const set = (at: number, part: Partial<(typeof lines)[number]>) =>
    setLines((before) => before.map((line, index) => (index === at ? { ...line, ...part } : line)));

  async function make() {
    const snags = lines.filter(({ isTaken }) => isTaken).map(({ title, category, severity }) => ({ title, category, severity }));
    const where = into === followUp ? { open: next } : { caseId: into };
    const result = await write(() => client.reviews.openSnags.mutate({ id: detail.review.id, into: where, snags }), { errors: 'return' });
    if (!result.ok) return fieldErrorsOf(result);
    onClose();
    return null;
  }

  const choices = [
    ...open.map(({ id, reference, caseType }) => ({ id, label: `${reference}, ${midSentence(words.label('caseType', caseType))}` })),
    { id: followUp, label: 'A new case that follows the review up' },
  ];
  return (
    <FormDialog title="Make snags" size="l" saveLabel="Make snags" onSave={make} onClose={onClose}>
      <Stack as="ul" gap={4}>
        {lines.map(({ isTaken, category, severity }, at) => (
          <Stack key={titles[at]} as="li" gap={2}>
            <Checkbox label={titles[at] ?? ''} value={isTaken} onChange={(value) => set(at, { isTaken: value })} />
            {isTaken && (
              <Row gap={3} align="end">
                <Select label="Kind" options={categories} value={category} onChange={(value) => set(at, { category: value ?? category })} />
                <Select
                  label="How bad"
                  options={severities.map((id) => ({ id, label: words.label('severity', id) }))}
                  value={severity}
                  onChange={(value) => set(at, { severity: severities.find((id) => id === value) ?? severity })}
                />
              </Row>
            )}
          </Stack>
        ))}
      </Stack>
      <Select label="On which case" options={choices} value={into} onChange={(value) => setInto(value ?? into)} />
      {into === followUp && (
        <>
          <TextField
            name="nextAction"
            label="Next action"
            value={next.nextAction}
            onChange={(nextAction) => setNext((before) => ({ ...before, nextAction }))}
          />
          <PostPicker
            name="nextActionPostId"
            label="Who does it"
            value={next.nextActionPostId}
            onChange={(post) => setNext((before) => ({ ...before, nextActionPostId: post?.id ?? null }))}
          />
          <DateField
            name="nextActionDue"
            label="By when"
            prefer="future"
            value={next.nextActionDue}
            onChange={(nextActionDue) => setNext((before) => ({ ...before, nextActionDue }))}
          />
        </>
      )}
    </FormDialog>
  );
}

const severities: readonly Severity[] = ['critical', 'high', 'medium', 'low'];
