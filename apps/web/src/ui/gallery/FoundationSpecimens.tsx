import { Icon, type IconName, WeftMark } from '../Icon.tsx';
import { iconPaths } from '../iconPaths.ts';
import { Row, Stack } from '../layout/boxes.tsx';
import { relationshipTypes } from '../relationshipTypes.ts';
import { TypeLine, TypeMark } from '../TypeMark.tsx';
import { Heading, Text } from '../text/Text.tsx';
import { Specimen } from './Specimen.tsx';

const surfaces = [
  'paper',
  'surface',
  'raised',
  'sunk',
  'hover',
  'pressed',
  'line',
  'line-strong',
  'ink-faint',
  'ink-muted',
  'ink',
  'inverse',
];
const tones = [
  'accent',
  'accent-hover',
  'accent-soft',
  'danger',
  'danger-hover',
  'danger-soft',
  'caution-soft',
  'caution-text',
  'positive-soft',
  'positive-text',
  'focus',
];
const heat = ['heat-1', 'heat-2', 'heat-3', 'heat-4', 'heat-5'];
const iconNames = Object.keys(iconPaths).filter((name): name is IconName => name in iconPaths);

/** Colour, type, icons, and the five types of relationship. */
export function FoundationSpecimens() {
  return (
    <>
      <Specimen
        title="Surfaces and ink"
        note="Paper is the page; surface lies on it; sunk is under it. White space before boxes, boxes before lines."
        of={() => <Swatches names={surfaces} />}
      />
      <Specimen
        title="Tones"
        note="Indigo for what can be acted on. Crimson, olive and leaf keep clear of the five type colours."
        of={() => <Swatches names={tones} />}
      />
      <Specimen title="Heat" note="Grey on purpose: how much there is, always beside its number." of={() => <Swatches names={heat} />} />
      <Specimen title="Type scale" note="One family, tabular figures throughout." of={TypeScale} />
      <Specimen title="Relationship types" note="Colour, letter and line pattern, used for nothing else." of={TypesOfRelationship} />
      <Specimen title="Icons" note="A 16-pixel grid, a 1.5 stroke, the colour of the words beside them." of={Icons} />
    </>
  );
}

function Swatches({ names }: { names: readonly string[] }) {
  return (
    <div className="ui-swatches">
      {names.map((name) => (
        <div className="ui-swatch" key={name}>
          <svg className="ui-swatch-colour" aria-hidden="true">
            <rect width="100%" height="100%" fill={`var(--${name})`} />
          </svg>
          {name}
        </div>
      ))}
    </div>
  );
}

function TypeScale() {
  return (
    <Stack gap={2}>
      <Heading level={4} size="2xl">
        Who keeps this going?
      </Heading>
      <Heading level={4} size="xl">
        Neighbourhood forums, 41 relationships
      </Heading>
      <Heading level={4} size="l">
        Waiting on council property since the 3rd
      </Heading>
      <Text>The agreement began on 27 March 2007 and ends on 31 March 2032. £1,250.00 a year; 1,111 and 8,888 take the same room.</Text>
      <Text size="s" tone="muted">
        Last confirmed by the town clerk, 112 days ago
      </Text>
      <Text size="xs" tone="muted">
        GB-CHC-1089464
      </Text>
    </Stack>
  );
}

function TypesOfRelationship() {
  return (
    <Stack gap={3}>
      {relationshipTypes.map((type) => (
        <Row key={type.id} gap={4}>
          <TypeLine type={type.id} />
          <TypeMark type={type.id} withLabel />
          <TypeMark type={type.id} isHollow />
          <Text as="span" size="s" tone="muted">
            {type.pattern.name}
          </Text>
        </Row>
      ))}
      <Row gap={1}>
        {relationshipTypes.map((type) => (
          <TypeMark key={type.id} type={type.id} />
        ))}
      </Row>
    </Stack>
  );
}

function Icons() {
  return (
    <Stack gap={4}>
      <WeftMark />
      <ul className="ui-gallery-icons">
        {iconNames.map((name) => (
          <li key={name}>
            <Icon name={name} />
            {name}
          </li>
        ))}
      </ul>
    </Stack>
  );
}
