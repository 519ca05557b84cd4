import { type ScoredItem, scoredAxes } from '@weft/domain';
import { useMemo } from 'react';
import { useWorkspace } from '../../data/index.ts';
import { FieldGroup, RadioGroup } from '../../ui/index.ts';
import { askedOf } from '../assessmentWords.ts';
import type { AssessmentDraft } from './assessmentDraft.ts';

type Scores = AssessmentDraft['scores'];

interface ScoreFieldsProps {
  scores: Scores;
  onChange: (scores: Scores) => void;
}

const unscored = 'none';

/** The twelve questions by principle, then the three axes, each scored from 1 to 5 or left open. */
export function ScoreFields({ scores, onChange }: ScoreFieldsProps) {
  const { reference } = useWorkspace();
  const { principles } = reference.assessmentForm;
  const fields = (items: readonly ScoredItem[]) =>
    items.map((item) => (
      <ScoreField
        key={item}
        item={item}
        score={scores[item]}
        onChange={(score) => {
          const { [item]: _, ...others } = scores;
          onChange(score === undefined ? others : { ...others, [item]: score });
        }}
      />
    ));
  return (
    <>
      {principles.map(({ id, label, definition, questions }) => (
        <FieldGroup key={id} legend={label} description={definition}>
          {fields(questions.map((question) => question.id))}
        </FieldGroup>
      ))}
      <FieldGroup legend="Axes">{fields(scoredAxes)}</FieldGroup>
    </>
  );
}

interface ScoreFieldProps {
  item: ScoredItem;
  score: number | undefined;
  onChange: (score: number | undefined) => void;
}

function ScoreField({ item, score, onChange }: ScoreFieldProps) {
  const { reference } = useWorkspace();
  const asked = useMemo(() => askedOf(reference), [reference]);
  const options = [
    ...reference.assessmentForm.scale.map(({ value, label }) => ({ id: `${value}`, label: `${value} ${label}` })),
    { id: unscored, label: 'Not scored' },
  ];
  return (
    <RadioGroup
      name={item}
      label={asked(item)}
      orientation="horizontal"
      options={options}
      value={score === undefined ? unscored : `${score}`}
      onChange={(id) => onChange(id === unscored ? undefined : Number(id))}
    />
  );
}
