import type { Assessment } from '@weft/domain';
import { counted } from '@weft/network';
import { useWorkspace } from '../data/index.ts';
import { Button, Disclosure, formatDate, Hidden, Item, Stack, Text } from '../ui/index.ts';
import { resultWords, viewLabels } from './assessmentWords.ts';
import { useOwn } from './useOwn.ts';
import { WhoAndWhen } from './WhoAndWhen.tsx';

interface EarlierProps {
  assessments: readonly Assessment[];
  onChange: (assessment: Assessment) => void;
}

/** The assessments before the latest of each account, folded until wanted. */
export function Earlier({ assessments, onChange }: EarlierProps) {
  if (assessments.length === 0) return null;
  return (
    <Disclosure title="Earlier assessments" meta={counted(assessments.length, 'assessment')}>
      <Stack as="ul" gap={2} aria-label="Earlier assessments">
        {assessments.map((assessment) => (
          <EarlierLine key={assessment.id} assessment={assessment} onChange={() => onChange(assessment)} />
        ))}
      </Stack>
    </Disclosure>
  );
}

function EarlierLine({ assessment, onChange }: { assessment: Assessment; onChange: () => void }) {
  const { assessmentForm } = useWorkspace().reference;
  const { isOwn } = useOwn(assessment);
  return (
    <Item
      as="li"
      actions={
        isOwn && (
          <Button size="s" onPress={onChange}>
            Change<Hidden>{` that of ${formatDate(assessment.assessedOn)}`}</Hidden>
          </Button>
        )
      }
    >
      <Stack gap={0}>
        <Text size="s">{`${viewLabels[assessment.account]}: ${resultWords(assessmentForm, assessment)}`}</Text>
        <WhoAndWhen assessment={assessment} />
      </Stack>
    </Item>
  );
}
