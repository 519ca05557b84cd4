import { type ClassificationAnswers, type RelationshipType, suggestTypes } from '@weft/domain';
import { useState } from 'react';
import { useWorkspace } from '../../data/index.ts';
import { Button, Callout, RadioGroup, Stack, Text } from '../../ui/index.ts';
import { typesInWords } from './choices.ts';

const answers = [
  { id: 'yes', label: 'Yes' },
  { id: 'no', label: 'No' },
  { id: 'unsure', label: 'Not sure' },
] as const;

/** The toolkit's five questions, one per type: each "yes" suggests its type. A help for thinking; nothing is chosen until it is taken over. */
export function TypeGuide({ onUse }: { onUse: (types: RelationshipType[]) => void }) {
  const { reference } = useWorkspace();
  const [given, setGiven] = useState<ClassificationAnswers>({});
  const suggested = suggestTypes(given);
  const isAnswered = Object.keys(given).length > 0;
  return (
    <Stack gap={4}>
      {reference.typology.types.map(({ id, question }) => (
        <RadioGroup
          key={id}
          label={question}
          orientation="horizontal"
          options={answers}
          value={given[id] ?? null}
          onChange={(answer) => setGiven({ ...given, [id]: answer })}
        />
      ))}
      <div role="status">
        {suggested.length > 0 && (
          <Callout
            title={`This sounds like ${typesInWords(suggested).toLowerCase()}`}
            actions={
              <Button size="s" onPress={() => onUse(suggested)}>
                {suggested.length === 1 ? 'Use this type' : 'Use these types'}
              </Button>
            }
          >
            {suggested.length === 1
              ? 'You can still choose another.'
              : 'Relationships often blend. The first is taken as the main one; you can change that.'}
          </Callout>
        )}
        {isAnswered && suggested.length === 0 && (
          <Text size="s" tone="muted">
            No “yes” so far, so nothing is suggested. Choose what comes closest; it can be changed at any time.
          </Text>
        )}
      </div>
    </Stack>
  );
}
