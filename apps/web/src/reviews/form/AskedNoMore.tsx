import { type FormerQuestion, putBackQuestion } from '@weft/domain';
import { Button, Disclosure, Hidden, Item, Stack, Text } from '../../ui/index.ts';
import type { QuestionLineProps } from './QuestionLine.tsx';

/** Questions that were taken out: each can be asked again, and then finds its answers of the years before. */
export function AskedNoMore({ former, edit, change }: { former: readonly FormerQuestion[] } & Pick<QuestionLineProps, 'edit' | 'change'>) {
  if (former.length === 0) return null;
  return (
    <Disclosure title="Asked no more" level={2} meta={former.length}>
      <Stack as="ul" gap={3}>
        {former.map((question) => (
          <Item
            key={question.id}
            as="li"
            actions={
              edit && (
                <Button size="s" onPress={() => void change((now) => putBackQuestion(now, question))}>
                  Ask it again<Hidden>{` ${question.label}`}</Hidden>
                </Button>
              )
            }
          >
            <Text>{question.label}</Text>
          </Item>
        ))}
      </Stack>
    </Disclosure>
  );
}
