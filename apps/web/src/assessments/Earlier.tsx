import type { Assessment } from '@weft/domain';
import { counted } from '@weft/network';
import { useWorkspace } from '../data/index.ts';
import { Button, Disclosure, formatDate, Hidden, Item, Stack, Text } from '../ui/index.ts';
import { Answers } from './Answers.tsx';
import { resultWords, viewLabels } from './assessmentWords.ts';
import { Said } from './Said.tsx';
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
  const { isOwn, remove } = useOwn(assessment);
  const which = <Hidden>{` that of ${formatDate(assessment.assessedOn)}`}</Hidden>;
  return (
    <Item
      as="li"
      actions={
        isOwn && (
          <>
            <Button size="s" onPress={onChange}>
              Change{which}
            </Button>
            <Button size="s" variant="quiet" onPress={remove}>
              Remove{which}
            </Button>
          </>
        )
      }
    >
      <Stack gap={0}>
        <Text size="s">{`${viewLabels[assessment.account]}: ${resultWords(assessmentForm, assessment)}`}</Text>
        <WhoAndWhen assessment={assessment} />
        <Said assessment={assessment} />
        <Answers assessment={assessment} />
      </Stack>
    </Item>
  );
}
