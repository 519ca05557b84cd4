import { type Assessment, questionsOf, type ScoredItem, scoredAxes, totalWords } from '@weft/domain';
import { midSentence } from '@weft/network';
import { useWorkspace } from '../data/index.ts';
import { DataList, Disclosure, formatDate, Section, Stack } from '../ui/index.ts';
import { askedOf, scoreInWords, viewLabels } from './assessmentWords.ts';

/** Every answer of an assessment by principle, each with its sub-total, folded until wanted. */
export function Answers({ assessment: { scores, account, assessedOn } }: { assessment: Assessment }) {
  const { reference } = useWorkspace();
  const form = reference.assessmentForm;
  const asked = askedOf(reference);
  const answers = (items: readonly ScoredItem[]) => (
    <DataList layout="above" items={items.map((item) => ({ id: item, term: asked(item), value: scoreInWords(form, scores[item]) }))} />
  );
  return (
    <Disclosure title={`The answers of ${midSentence(viewLabels[account])}, ${formatDate(assessedOn)}`} level={4}>
      <Stack gap={4}>
        {form.principles.map(({ id, label }) => (
          <Section key={id} title={label} level={3} meta={totalWords(scores, questionsOf(id))}>
            {answers(questionsOf(id))}
          </Section>
        ))}
        <Section title="Axes" level={3} meta={totalWords(scores, scoredAxes)}>
          {answers(scoredAxes)}
        </Section>
      </Stack>
    </Disclosure>
  );
}
