import { type Assessment, bandOf, totalOf, totalWords } from '@weft/domain';
import { midSentence } from '@weft/network';
import { AddAction } from '../actions/adding/AddAction.tsx';
import { useNames } from '../changes/words/useNames.ts';
import { useWorkspace } from '../data/index.ts';
import { Badge, Button, formatDate, Hidden, Row, Section, Stack, Text } from '../ui/index.ts';
import { Answers } from './Answers.tsx';
import { intentDeliveryOf, resultWords, viewLabels } from './assessmentWords.ts';
import { Said } from './Said.tsx';
import { useOwn } from './useOwn.ts';
import { WhoAndWhen } from './WhoAndWhen.tsx';

interface AccountCardProps {
  assessment: Assessment;
  onChange: () => void;
}

/** One account of how strategic a relationship is: its total, its band once all is answered, what else was said, and what can come of it. */
export function AccountCard({ assessment, onChange }: AccountCardProps) {
  const { assessmentForm } = useWorkspace().reference;
  const { isOwn, remove } = useOwn(assessment);
  const label = viewLabels[assessment.account];
  const band = bandOf(assessment.scores, assessmentForm.bands);
  const of = <Hidden>{` ${midSentence(label)}`}</Hidden>;
  return (
    <Section title={label} level={3}>
      <Stack gap={3}>
        <Stack gap={1}>
          <Row gap={2}>
            <Text as="span" strong>
              {totalWords(assessment.scores)}
            </Text>
            {band && <Badge>{band.label}</Badge>}
            {assessment.keepAsItIs && <Badge tone="positive">Keep as it is</Badge>}
          </Row>
          <WhoAndWhen assessment={assessment} />
        </Stack>
        <Said assessment={assessment} />
        <Answers assessment={assessment} />
        <Row gap={2}>
          {totalOf(assessment.scores).isComplete && <ActionOf assessment={assessment} />}
          {isOwn && (
            <>
              <Button size="s" onPress={onChange}>
                Change{of}
              </Button>
              <Button size="s" variant="quiet" onPress={remove}>
                Remove{of}
              </Button>
            </>
          )}
        </Row>
      </Stack>
    </Section>
  );
}

/** A title holds 300 characters, and so does a name: what is said around it has to fit too. */
const longestName = 220;

/** An action that answers a complete assessment, with what and why said already. */
function ActionOf({ assessment }: { assessment: Assessment }) {
  const { assessmentForm } = useWorkspace().reference;
  const { relationshipId, account, assessedOn } = assessment;
  const name = useNames()(relationshipId) ?? 'this relationship';
  const comesTo = intentDeliveryOf(assessmentForm, assessment);
  const why = `${viewLabels[account]} of ${formatDate(assessedOn)}: ${resultWords(assessmentForm, assessment)}.`;
  return (
    <AddAction
      size="s"
      of={midSentence(viewLabels[account])}
      start={{
        origin: 'relationship',
        relationshipId,
        consideration: 'score',
        title: `Agree what to do about how strategic “${name.length > longestName ? `${name.slice(0, longestName)}…` : name}” is`,
        why: comesTo === null ? why : `${why} ${comesTo.label}. ${comesTo.action}`,
      }}
    />
  );
}
