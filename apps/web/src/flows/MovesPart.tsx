import { addMove, changeMove, type FlowShape, removeMove, type Stage, type Transition } from '@weft/domain';
import { counted } from '@weft/network';
import { useState } from 'react';
import { Button, Heading, Item, Menu, Row, Stack, Text } from '../ui/index.ts';
import { NeedsDialog } from './NeedsDialog.tsx';

export interface MovesPartProps {
  stage: Stage;
  shape: FlowShape;
  /** Null for those who may only look. */
  onChange: ((shape: FlowShape) => void) | null;
}

const anywhere = '*';

/** Where a case can go from a stage, and from where one comes to it when that is anywhere, each with what it needs on the way. */
export function MovesPart({ stage, shape, onChange }: MovesPartProps) {
  const [needsOf, setNeedsOf] = useState<Transition | null>(null);
  const label = (id: string) => (id === anywhere ? 'anywhere in the flow' : (shape.stages.find((each) => each.id === id)?.label ?? id));
  const out = shape.transitions.filter(({ from }) => from === stage.id);
  const fromAnywhere = shape.transitions.filter(({ from, to }) => from === anywhere && to === stage.id);
  const free = shape.stages.filter(({ id }) => id !== stage.id && !out.some(({ to }) => to === id));
  const isBeside = stage.side && !stage.final;
  const isInFlow = !stage.side && !stage.final;
  const always = isInFlow ? shape.transitions.filter(({ from }) => from === anywhere).map(({ to }) => label(to)) : [];
  const row = (move: Transition, words: string) => (
    <MoveRow
      key={`${move.from} ${move.to}`}
      move={move}
      words={words}
      name={`from ${label(move.from)} to ${label(move.to)}`}
      onNeeds={() => setNeedsOf(move)}
      onRemove={onChange && (() => onChange(removeMove(shape, move.from, move.to)))}
    />
  );
  return (
    <Stack gap={3}>
      {fromAnywhere.length > 0 && (
        <Stack gap={2}>
          <Heading level={4} size="m">
            How a case comes here
          </Heading>
          <Stack as="ul" gap={2}>
            {fromAnywhere.map((move) => row(move, 'From anywhere in the flow'))}
          </Stack>
        </Stack>
      )}
      <Stack gap={2}>
        <Heading level={4} size="m">
          Where a case goes from here
        </Heading>
        {out.length > 0 && (
          <Stack as="ul" gap={2}>
            {out.map((move) => row(move, `To ${label(move.to)}`))}
          </Stack>
        )}
        {isBeside && <Text tone="muted">Back to where it came from, asking nothing.</Text>}
        {always.length > 0 && <Text tone="muted">{`As from anywhere in the flow: to ${always.join(', ')}.`}</Text>}
        {out.length === 0 && !isBeside && <Text tone="muted">{stage.final ? 'Nowhere: it stays closed.' : 'Nowhere else yet.'}</Text>}
      </Stack>
      {onChange && (
        <Row>
          {free.length > 0 && (
            <Menu
              label={`Where else a case can go from ${stage.label}`}
              trigger={<Button icon="arrowRight">Add a move from here</Button>}
              items={free.map((to) => ({ id: to.id, label: to.label, run: () => onChange(addMove(shape, stage.id, to.id)) }))}
            />
          )}
          {!isInFlow && fromAnywhere.length === 0 && (
            <Button onPress={() => onChange(addMove(shape, anywhere, stage.id))}>Let cases come from anywhere in the flow</Button>
          )}
        </Row>
      )}
      {needsOf && (
        <NeedsDialog
          move={needsOf}
          title={`What a case needs from ${label(needsOf.from)} to ${label(needsOf.to)}`}
          onSave={onChange && ((change) => onChange(changeMove(shape, needsOf.from, needsOf.to, change)))}
          onClose={() => setNeedsOf(null)}
        />
      )}
    </Stack>
  );
}

interface MoveRowProps {
  move: Transition;
  words: string;
  /** The move, for those who hear its buttons. */
  name: string;
  onNeeds: () => void;
  onRemove: (() => void) | null;
}

function MoveRow({ move: { requires, weeks }, words, name, onNeeds, onRemove }: MoveRowProps) {
  const needs = requires.length === 0 ? 'Needs nothing' : `Needs ${requires.map(({ label }) => label).join('; ')}`;
  return (
    <Item
      as="li"
      actions={
        <>
          <Button size="s" aria-label={`What it needs ${name}`} onPress={onNeeds}>
            What it needs
          </Button>
          {onRemove && <Button variant="icon" size="s" icon="close" label={`Take out the move ${name}`} onPress={onRemove} />}
        </>
      }
    >
      <Text>{weeks === undefined ? words : `${words}, usually after ${counted(weeks, 'week')}`}</Text>
      <Text size="s" tone="muted">
        {needs}
      </Text>
    </Item>
  );
}
