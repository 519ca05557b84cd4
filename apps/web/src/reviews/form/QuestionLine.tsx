import { answerKindOf, changeQuestion, type ReviewQuestion, removeQuestion, shiftQuestion } from '@weft/domain';
import { WordsInPlace } from '../../register/editing/WordsInPlace.tsx';
import { Badge, Button, Item, Row, Stack, Text } from '../../ui/index.ts';
import { answerKinds } from './questionDraft.ts';
import type { EditForm } from './useReviewForm.ts';

export interface QuestionLineProps {
  question: ReviewQuestion;
  isFirst: boolean;
  isLast: boolean;
  /** Null for those who may only look. */
  edit: EditForm | null;
  change: (...asked: Parameters<EditForm>) => Promise<void>;
  onOpen: () => void;
}

/** One question of the form: its words edited where they stand, how it is answered, and what can be done with it. */
export function QuestionLine({ question, isFirst, isLast, edit, change, onOpen }: QuestionLineProps) {
  const { id, label, hint, choices, required, personal, opensSnags } = question;
  const kind = answerKinds.find((each) => each.id === answerKindOf(question));
  return (
    <Item
      as="li"
      actions={
        edit && (
          <>
            <Button
              variant="icon"
              icon="chevronUp"
              label={`Move “${label}” up`}
              isDisabled={isFirst}
              onPress={() => void change((now) => shiftQuestion(now, id, -1))}
            />
            <Button
              variant="icon"
              icon="chevronDown"
              label={`Move “${label}” down`}
              isDisabled={isLast}
              onPress={() => void change((now) => shiftQuestion(now, id, 1))}
            />
            <Button variant="icon" icon="settings" label={`Change “${label}”`} onPress={onOpen} />
            <Button
              variant="icon"
              icon="trash"
              label={`Take “${label}” out`}
              onPress={() => void change((now) => removeQuestion(now, id))}
            />
          </>
        )
      }
    >
      <Stack gap={1} align="start">
        <WordsInPlace
          label="Question"
          value={label}
          canEdit={edit !== null}
          onSave={async (typed) => {
            const { id: _, ...rest } = question;
            if (!edit) throw new Error('Only an admin can change this.');
            return edit((now) => changeQuestion(now, id, { ...rest, label: typed.trim() }));
          }}
        />
        {hint && (
          <Text size="s" tone="muted">
            {hint}
          </Text>
        )}
        <Row gap={1}>
          <Text as="span" size="s" tone="muted">
            {choices ? choices.map((choice) => choice.label).join(' / ') : kind?.label}
          </Text>
          {required && <Badge tone="accent">Needs an answer</Badge>}
          {personal && <Badge>May name people</Badge>}
          {opensSnags && <Badge>Opens snags</Badge>}
        </Row>
      </Stack>
    </Item>
  );
}
