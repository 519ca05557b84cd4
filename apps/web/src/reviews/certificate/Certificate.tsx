import type { Review, ReviewAnswer, Snag } from '@weft/domain';
import { DataList, formatDate, Stack, Text } from '../../ui/index.ts';
import { PaperColumns, PaperHead, PaperPart, PaperSheet } from '../../ui/sheet/PaperSheet.tsx';
import { answerItems } from '../reviewWords.ts';

export interface CertificateProps {
  review: Omit<Review, 'workspaceId' | 'tenancyId' | 'originKey'>;
  answers: readonly ReviewAnswer[];
  snags: readonly Pick<Snag, 'id' | 'title'>[];
  place: string;
  building: string;
  tenant: string;
  onPrinted: () => void;
}

/** The finished review on paper: who signed and when, what is to be put right, and every answer of both sides. */
export function Certificate({ review, answers, snags, place, building, tenant, onPrinted }: CertificateProps) {
  const next = review.nextReviewOn === null ? [] : [`The next review is due on ${formatDate(review.nextReviewOn)}`];
  return (
    <PaperSheet onPrinted={onPrinted}>
      <PaperHead
        kind={`Certificate of annual review · ${place}`}
        title={`${tenant} at ${building}, ${review.year}`}
        lines={[`Finished on ${formatDate(review.tenantSignedOn ?? '')}`, ...next]}
      />
      <PaperColumns>
        <Signature title="For the tenant" name={review.tenantSignedName} role={review.tenantSignedRole} on={review.tenantSignedOn} />
        <Signature title="For the council" name={review.councilSignedName} role={review.councilSignedRole} on={review.councilSignedOn} />
      </PaperColumns>
      {snags.length > 0 && (
        <PaperPart title="To be put right">
          <Stack as="ul" gap={1}>
            {snags.map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
          </Stack>
        </PaperPart>
      )}
      {review.form.sections.map(({ id, label, questions }) => (
        <PaperPart key={id} title={label}>
          <DataList layout="halves" missing="Not answered" items={answerItems(questions, answers)} />
        </PaperPart>
      ))}
    </PaperSheet>
  );
}

interface SignatureProps {
  title: string;
  name: string | null;
  role: string | null;
  on: string | null;
}

function Signature({ title, name, role, on }: SignatureProps) {
  return (
    <PaperPart title={title}>
      <Text strong>{name ?? 'Not signed'}</Text>
      {role && <Text>{role}</Text>}
      {on && <Text>{`Signed on ${formatDate(on)}`}</Text>}
    </PaperPart>
  );
}
