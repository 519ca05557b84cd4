import {
  askBothSides,
  asksBothSides,
  changeStage,
  countIn,
  type FlowShape,
  removeStage,
  type Stage,
  type Standing,
  shiftStage,
} from '@weft/domain';
import { counted } from '@weft/network';
import { Badge, Button, Callout, Checkbox, Disclosure, Row, Select, Stack, Text } from '../ui/index.ts';
import { atPlace, placeOf, placeOptions } from './flowDraft.ts';
import { MovesPart } from './MovesPart.tsx';
import { NameField } from './NameField.tsx';

export interface StagePartProps {
  stage: Stage;
  shape: FlowShape;
  standing: readonly Standing[];
  /** What is wrong with it, in words. */
  faults: readonly string[];
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  /** Null for those who may only look. */
  onChange: ((shape: FlowShape) => void) | null;
}

/** One stage of a flow, folded to its name and how many cases stand in it; unfolded, all that can be said of it. */
export function StagePart({ stage, shape, standing, faults, isOpen, onOpen, onChange }: StagePartProps) {
  const { here } = countIn(standing, stage.id);
  const place = placeOptions.find(({ id }) => id === placeOf(stage));
  return (
    <Disclosure
      title={stage.label.trim() === '' ? 'A stage without a name' : stage.label}
      meta={
        <Row as="span" gap={1}>
          {faults.length > 0 && (
            <Badge tone="danger" icon="alert">
              To put right
            </Badge>
          )}
          {stage.id === shape.initial && <Badge tone="accent">Cases start here</Badge>}
          {place && place.id !== 'flow' && <Badge>{place.label}</Badge>}
          {here > 0 && <span>{counted(here, 'case')}</span>}
        </Row>
      }
      isExpanded={isOpen}
      onExpandedChange={onOpen}
    >
      <Stack gap={4}>
        {faults.length > 0 && (
          <Callout tone="danger">
            {faults.map((fault) => (
              <Text key={fault}>{fault}</Text>
            ))}
          </Callout>
        )}
        {onChange && <StageFields stage={stage} shape={shape} onChange={onChange} />}
        <MovesPart stage={stage} shape={shape} onChange={onChange} />
        {onChange && <StageActs stage={stage} shape={shape} onChange={onChange} />}
      </Stack>
    </Disclosure>
  );
}

interface EditProps {
  stage: Stage;
  shape: FlowShape;
  onChange: (shape: FlowShape) => void;
}

function StageFields({ stage, shape, onChange }: EditProps) {
  return (
    <Stack gap={3}>
      <NameField name="label" label="Name" value={stage.label} onChange={(label) => onChange(changeStage(shape, stage.id, { label }))} />
      <Select
        name="place"
        label="Where it stands"
        options={placeOptions}
        value={placeOf(stage)}
        onChange={(place) => onChange(changeStage(shape, stage.id, atPlace(place)))}
      />
      {!stage.side && !stage.final && (
        <Checkbox
          name="initial"
          label="Cases start here"
          isDisabled={stage.id === shape.initial}
          description={stage.id === shape.initial ? 'To change it, say of another stage that cases start there.' : undefined}
          value={stage.id === shape.initial}
          onChange={(isStart) => isStart && onChange({ ...shape, initial: stage.id })}
        />
      )}
      {stage.final && (
        <Checkbox
          name="bothSides"
          label="Both sides confirm before a case closes here"
          description="The move asks when the tenant and when the council confirmed."
          value={asksBothSides(shape, stage.id)}
          onChange={(asks) => onChange(askBothSides(shape, stage.id, asks))}
        />
      )}
    </Stack>
  );
}

function StageActs({ stage, shape, onChange }: EditProps) {
  const at = shape.stages.indexOf(stage);
  return (
    <Row>
      <Button icon="chevronUp" isDisabled={at === 0} onPress={() => onChange(shiftStage(shape, stage.id, -1))}>
        Earlier
      </Button>
      <Button icon="chevronDown" isDisabled={at === shape.stages.length - 1} onPress={() => onChange(shiftStage(shape, stage.id, 1))}>
        Later
      </Button>
      <Button icon="remove" onPress={() => onChange(removeStage(shape, stage.id))}>
        Take this stage out
      </Button>
    </Row>
  );
}
