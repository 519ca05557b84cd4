import { isOpenSnag, sectionsOf } from '@weft/domain';
import { DataList, formatDate, Section, Stack, Text } from '../../ui/index.ts';
import { answerItems } from '../reviewWords.ts';
import type { TenantsDetail } from './TenantReview.tsx';

/** What the council answered, and what is being put right, for the tenant to read before they sign. */
export function CouncilsPart({ detail: { review, answers, snags } }: { detail: TenantsDetail }) {
  const questions = sectionsOf(review.form, 'council').flatMap((section) => section.questions);
  return (
    <Section title="What the council says">
      <Stack gap={4}>
        <DataList
          layout="above"
          missing="Not answered"
          items={[
            ...answerItems(questions, answers),
            { term: 'Next review', value: review.nextReviewOn && formatDate(review.nextReviewOn) },
            {
              term: 'Signed for the council',
              value: [review.councilSignedName, review.councilSignedRole, formatDate(review.councilSignedOn ?? '')]
                .filter((part) => part)
                .join(', '),
            },
          ]}
        />
        {snags.length > 0 && (
          <Stack gap={2}>
            <Text strong>Being put right</Text>
            <Stack as="ul" gap={1}>
              {snags.map((snag) => (
                <li key={snag.id}>{isOpenSnag(snag) ? snag.title : `${snag.title} (done)`}</li>
              ))}
            </Stack>
          </Stack>
        )}
      </Stack>
    </Section>
  );
}
