import { thingsToPutRight } from '@weft/domain';
import { useState } from 'react';
import { useWorkspace } from '../../data/index.ts';
import { useAddresses } from '../../register/addresses.ts';
import { Badge, Button, Link, Row, Section, Stack, Text } from '../../ui/index.ts';
import type { ReviewDetail } from './ReviewPage.tsx';
import { SnagsDialog } from './SnagsDialog.tsx';

/** What the tenant asks to be put right: what has become a snag, on which case, and what has not yet. */
export function PutRight({ detail }: { detail: ReviewDetail }) {
  const { review, answers, snags, cases } = detail;
  const to = useAddresses();
  const { can } = useWorkspace();
  const [isOpening, setOpening] = useState(false);
  const asking = review.form.sections.flatMap((section) => section.questions.filter(({ opensSnags }) => opensSnags));
  const named = asking.flatMap(({ id }) => thingsToPutRight(answers.find((answer) => answer.question === id)?.text ?? null));
  const taken = new Set(snags.map(({ title }) => title));
  const left = named.filter((title) => !taken.has(title));
  return (
    <Section
      title="To put right"
      meta={named.length || undefined}
      actions={
        left.length > 0 &&
        can('case.write') && (
          <Button size="s" onPress={() => setOpening(true)}>
            Make snags of them
          </Button>
        )
      }
    >
      {named.length === 0 && snags.length === 0 && <Text tone="muted">The tenant has named nothing to put right.</Text>}
      <Stack as="ul" gap={2}>
        {left.map((title) => (
          <li key={title}>{title}</li>
        ))}
        {snags.map((snag) => {
          const subject = cases.find(({ id }) => id === snag.caseId);
          return (
            <Row key={snag.id} as="li" gap={2} align="baseline">
              {snag.title}
              <Badge tone="accent">A snag</Badge>
              {subject && <Link href={to.case(subject.id)}>{subject.reference}</Link>}
            </Row>
          );
        })}
      </Stack>
      {isOpening && <SnagsDialog detail={detail} titles={left} onClose={() => setOpening(false)} />}
    </Section>
  );
}
