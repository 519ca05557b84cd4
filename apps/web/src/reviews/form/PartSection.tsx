import { type FormSections, type ReviewSection, removeSection, reordered, shiftSection } from '@weft/domain';
import { counted } from '@weft/network';
import { useState } from 'react';
import { OrderDialog, orderSaved } from '../../register/editing/OrderDialog.tsx';
import { Button, Section, Stack } from '../../ui/index.ts';
import { PartDialog } from './PartDialog.tsx';
import { QuestionDialog } from './QuestionDialog.tsx';
import { QuestionLine, type QuestionLineProps } from './QuestionLine.tsx';

interface PartSectionProps extends Pick<QuestionLineProps, 'edit' | 'change'> {
  section: ReviewSection;
  sections: FormSections;
  taken: readonly string[];
}

/** What is open over a part: its name, a new question, one to be changed, or the order of all. */
type Open = 'name' | 'new' | 'order' | { question: string } | null;

/** One part of the form with what it asks. */
export function PartSection({ section, sections, taken, edit, change }: PartSectionProps) {
  const [open, setOpen] = useState<Open>(null);
  const { id, label, side, questions } = section;
  const ofSide = sections.filter((each) => each.side === side);
  const close = () => setOpen(null);
  const asked = open !== null && typeof open === 'object' ? questions.find((each) => each.id === open.question) : undefined;
  return (
    <Section
      title={label}
      level={3}
      meta={counted(questions.length, 'question')}
      actions={
        edit && (
          <>
            <Button
              variant="icon"
              icon="chevronUp"
              label={`Move the part “${label}” up`}
              isDisabled={ofSide[0]?.id === id}
              onPress={() => void change((now) => shiftSection(now, id, -1))}
            />
            <Button
              variant="icon"
              icon="chevronDown"
              label={`Move the part “${label}” down`}
              isDisabled={ofSide.at(-1)?.id === id}
              onPress={() => void change((now) => shiftSection(now, id, 1))}
            />
            <Button variant="icon" icon="edit" label={`Rename the part “${label}”`} onPress={() => setOpen('name')} />
            {questions.length > 2 && (
              <Button variant="icon" icon="drag" label={`Put the questions of “${label}” in order`} onPress={() => setOpen('order')} />
            )}
            <Button
              variant="icon"
              icon="trash"
              label={`Take the part “${label}” out`}
              onPress={() => void change((now) => removeSection(now, id))}
            />
            <Button size="s" icon="add" aria-label={`Ask something in “${label}”`} onPress={() => setOpen('new')}>
              Ask something
            </Button>
          </>
        )
      }
    >
      <Stack as="ul" gap={4}>
        {questions.map((question, index) => (
          <QuestionLine
            key={question.id}
            question={question}
            isFirst={index === 0}
            isLast={index === questions.length - 1}
            edit={edit}
            change={change}
            onOpen={() => setOpen({ question: question.id })}
          />
        ))}
      </Stack>
      {edit && open === 'name' && <PartDialog section={section} side={side} taken={taken} edit={edit} onClose={close} />}
      {edit && open === 'order' && (
        <OrderDialog
          title={`The order of “${label}”`}
          items={questions}
          onSave={async (ids) => orderSaved(await edit((now) => now.map((each) => withOrder(each, id, ids))), close)}
          onClose={close}
        />
      )}
      {edit && (open === 'new' || asked) && (
        <QuestionDialog section={section} sections={sections} question={asked ?? null} taken={taken} edit={edit} onClose={close} />
      )}
    </Section>
  );
}

function withOrder(section: ReviewSection, id: string, questionIds: readonly string[]): ReviewSection {
  return section.id === id ? { ...section, questions: reordered(section.questions, questionIds) } : section;
}
