import type { Benefit, BenefitKey, Relationship, Typology } from '@weft/domain';
import { useWorkspace } from '../../data/index.ts';
import { Button, ComboBox, DataList, Row, Section, Stack, Text } from '../../ui/index.ts';
import { ChooseInPlace } from '../editing/ChooseInPlace.tsx';
import { EditInPlace, orNull } from '../editing/EditInPlace.tsx';
import { PickInPlace } from '../editing/PickInPlace.tsx';
import { type RecordForm, sentenceOf } from '../editing/useRecordForm.tsx';
import { standingOptions } from './choices.ts';

type BenefitWords = Typology['benefits'][number];

/** What a relationship brings, or should: each of the nine benefits that somebody named, how far it has come, and where it shows. */
export function BenefitsSection({ form }: { form: RecordForm<Relationship> }) {
  const { benefits: all } = useWorkspace().reference.typology;
  const said = form.record.benefits;
  const left = all.filter(({ id }) => !said.some(({ benefit }) => benefit === id));
  if (said.length === 0 && !form.canEdit) return null;
  return (
    <Section title="What it brings">
      <Stack gap={3}>
        {said.length === 0 && <Text tone="muted">Nobody has said yet what this is good for.</Text>}
        {said.length > 0 && (
          <DataList
            items={all.flatMap((words) => {
              const benefit = said.find((each) => each.benefit === words.id);
              return benefit
                ? [{ id: words.id, term: words.label, value: <BenefitLine form={form} words={words} benefit={benefit} /> }]
                : [];
            })}
          />
        )}
        {form.canEdit && left.length > 0 && <AddBenefit form={form} left={left} />}
      </Stack>
    </Section>
  );
}

function BenefitLine({ form, words: { label }, benefit }: { form: RecordForm<Relationship>; words: BenefitWords; benefit: Benefit }) {
  const others = () => form.record.benefits.filter((each) => each.benefit !== benefit.benefit);
  return (
    <Row justify="between" align="start" noWrap>
      <Stack gap={0}>
        <ChooseInPlace
          label={`How far “${label}” has come`}
          value={benefit.standing}
          options={standingOptions}
          canEdit={form.canEdit}
          onChoose={(id) => {
            const standing = standingOptions.find((option) => option.id === id)?.id;
            if (standing) void form.change({ benefits: [...others(), { ...benefit, standing }] });
          }}
        />
        <EditInPlace
          form={form}
          label={`Where “${label}” shows`}
          placeholder="Say where it shows"
          text={(record) => record.benefits.find((each) => each.benefit === benefit.benefit)?.note ?? ''}
          patch={(note) => ({ benefits: [...others(), { ...benefit, note: orNull(note) }] })}
        />
      </Stack>
      {form.canEdit && (
        <Button variant="icon" icon="close" size="s" label={`Remove ${label}`} onPress={() => void form.change({ benefits: others() })} />
      )}
    </Row>
  );
}

function AddBenefit({ form, left }: { form: RecordForm<Relationship>; left: readonly BenefitWords[] }) {
  return (
    <PickInPlace
      action="Add a benefit"
      picker={(pick) => (
        <ComboBox<BenefitKey>
          label="A benefit"
          labelHidden
          autoFocus
          options={left.map(({ id, label, description }) => ({ id, label, description }))}
          value={null}
          onChange={(benefit) => {
            if (benefit === null) return;
            pick(async () => {
              const result = await form.save({ benefits: [...form.record.benefits, { benefit, standing: 'realised', note: null }] });
              return result.ok ? null : sentenceOf(result);
            });
          }}
        />
      )}
    />
  );
}
