import { Button, Row, Stack, Text, TextField } from '../../ui/index.ts';
import type { QuestionDraft } from './questionDraft.ts';

type Choices = QuestionDraft['choices'];

const most = 10;

/** The answers that a question offers, in their order. */
export function ChoicesField({ choices, onChange }: { choices: Choices; onChange: (choices: Choices) => void }) {
  const at = (place: number, label: string) => choices.map((choice, index) => (index === place ? { ...choice, label } : choice));
  const moved = (place: number) => {
    const [one, other] = [choices[place - 1], choices[place]];
    if (!one || !other) return choices;
    return choices.map((choice, index) => (index === place - 1 ? other : index === place ? one : choice));
  };
  return (
    <Stack gap={2}>
      <Text strong>Answers to choose from</Text>
      <Stack as="ul" gap={2}>
        {choices.map((choice, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what is typed over is the answer in this place
          <Row key={index} as="li" gap={1} noWrap>
            <TextField
              label={`Answer ${index + 1}`}
              labelHidden
              maxLength={100}
              value={choice.label}
              onChange={(label) => onChange(at(index, label))}
            />
            <Button
              variant="icon"
              icon="chevronUp"
              label={`Move answer ${index + 1} up`}
              isDisabled={index === 0}
              onPress={() => onChange(moved(index))}
            />
            <Button
              variant="icon"
              icon="trash"
              label={`Take answer ${index + 1} out`}
              isDisabled={choices.length <= 2}
              onPress={() => onChange(choices.filter((_, place) => place !== index))}
            />
          </Row>
        ))}
      </Stack>
      <Row>
        <Button icon="add" size="s" isDisabled={choices.length >= most} onPress={() => onChange([...choices, { id: null, label: '' }])}>
          Add an answer
        </Button>
      </Row>
    </Stack>
  );
}
