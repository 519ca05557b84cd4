import { DayList } from '../dates/DayList.tsx';
import { Row, Stack } from '../layout/boxes.tsx';
import { TypeMark } from '../TypeMark.tsx';
import { Chain } from '../text/Chain.tsx';
import { DataList } from '../text/DataList.tsx';
import { Badge, Chip, Count } from '../text/labels.tsx';
import { Figure, Keys, Prose, Text } from '../text/Text.tsx';
import { Specimen } from './Specimen.tsx';

/** Words that say what a thing is or how it stands. */
export function TextSpecimens() {
  return (
    <>
      <Specimen title="Text" note="Sizes and tones." of={Tones} />
      <Specimen
        title="Badge, Count, Chip"
        note="A badge is a state; a count is a number beside a word; a chip is a plain label."
        of={Labels}
      />
      <Specimen title="DataList" note="A record’s facts. What is not recorded says so." of={Facts} />
      <Specimen title="DayList" note="Days in order, each with how it was worked out and what it rests on." of={Days} />
      <Specimen title="Chain" note="What hangs on what, each a step further in." of={Links} />
      <Specimen title="Figure" note="One number with what it counts." of={Figures} />
      <Specimen
        title="Keys"
        of={() => (
          <Row gap={4}>
            <Keys keys="mod+k" />
            <Keys keys="?" />
            <Keys keys="mod+shift+z" />
            <Keys keys="escape" />
          </Row>
        )}
      />
      <Specimen title="Prose" note="Running text at reading measure." of={Words} />
    </>
  );
}

function Days({ suffix }: { suffix: string }) {
  return (
    <DayList
      label={`Key dates${suffix}`}
      items={[
        {
          id: 'notice',
          day: '2027-02-27',
          title: 'Last day for break notice',
          tone: 'caution',
          distance: 'Within 6 months',
          detail: 'Earliest break 27 August 2027, less 6 months’ notice: by 27 February 2027.',
          source: 'Agreement: earliest break and months of notice',
        },
        { id: 'break', day: '2027-08-27', title: 'Earliest break', tone: 'accent', distance: 'Within 12 months' },
        { id: 'end', day: '2056-05-31', title: 'The tenancy ends', detail: 'The expiry that is recorded: 31 May 2056.' },
      ]}
    />
  );
}

function Links() {
  return (
    <Chain
      label="What the lease waits for"
      links={[
        {
          id: 'lease',
          content: <Text strong>No lease can be found</Text>,
          below: [
            { id: 'deeds', content: <Text>The deeds room is searched</Text> },
            { id: 'plan', content: <Text>A plan is drawn</Text>, below: [{ id: 'survey', content: <Text>The site is surveyed</Text> }] },
          ],
        },
      ]}
    />
  );
}

function Tones() {
  return (
    <Stack gap={1}>
      <Text size="l">Large, for an opening line</Text>
      <Text>Normal</Text>
      <Text strong>Strong</Text>
      <Text tone="muted">Muted, for what comes second</Text>
      <Text tone="danger">Trouble</Text>
      <Text tone="caution">Caution</Text>
      <Text tone="positive">In order</Text>
      <Text truncate>
        Cut off at the end of its line: a name so long that nobody could be expected to fit all of it into the room that there is, however
        wide the window may be made
      </Text>
    </Stack>
  );
}

function Labels() {
  return (
    <Stack gap={3}>
      <Row>
        <Badge>Closed</Badge>
        <Badge tone="accent" icon="clock">
          Council’s move
        </Badge>
        <Badge tone="caution" icon="alert">
          Due this week
        </Badge>
        <Badge tone="danger" icon="blocked">
          Blocked
        </Badge>
        <Badge tone="positive" icon="check">
          Confirmed
        </Badge>
      </Row>
      <Row gap={4}>
        <Row gap={1}>
          Snags <Count value={7} label="open snags" />
        </Row>
        <Row gap={1}>
          Overdue <Count value={3} label="overdue cases" tone="danger" />
        </Row>
        <Row gap={1}>
          Results <Count value={1204} label="results" tone="accent" />
        </Row>
      </Row>
      <Row>
        <Chip>System</Chip>
        <Chip>Place</Chip>
        <Chip icon="building">Community centre</Chip>
      </Row>
    </Stack>
  );
}

function Facts() {
  return (
    <DataList
      items={[
        { term: 'Type', value: <TypeMark type="ongoing" withLabel /> },
        { term: 'Level', value: 'Neighbourhood' },
        { term: 'Who keeps this going', value: 'Locality manager (north), with a deputy' },
        { term: 'Route', value: 'Through the infrastructure body' },
        { term: 'Lease' },
      ]}
    />
  );
}

function Figures() {
  return (
    <Row gap={7}>
      <Figure value="41" label="relationships" />
      <Figure value="3" label="overdue cases" tone="danger" />
      <Figure value="12" label="due this week" tone="caution" />
    </Row>
  );
}

function Words() {
  return (
    <Prose>
      <p>Store the post first; the name is optional. Posts outlive the people who hold them.</p>
      <h4>Before you begin</h4>
      <ul>
        <li>Find the agreement, or record that it could not be found.</li>
        <li>Say where was searched, and when.</li>
      </ul>
    </Prose>
  );
}
