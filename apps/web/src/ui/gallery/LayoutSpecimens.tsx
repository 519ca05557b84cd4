import { Button } from '../actions/Button.tsx';
import { Link } from '../actions/Link.tsx';
import { Divider, Grid, Row, Spacer, Split, Stack } from '../layout/boxes.tsx';
import { Card, Panel, SidePanel, Toolbar } from '../layout/panels.tsx';
import { DataList } from '../text/DataList.tsx';
import { Badge, Chip } from '../text/labels.tsx';
import { Text } from '../text/Text.tsx';
import { Specimen } from './Specimen.tsx';

/** Where things go. */
export function LayoutSpecimens() {
  return (
    <>
      <Specimen title="Stack, Row, Grid, Split" note="Page and Section frame this very page." of={Boxes} />
      <Specimen title="Panel" note="A surface of its own." of={Panels} />
      <Specimen title="Card" note="One thing among many; a covering link makes all of it pressable." of={Cards} />
      <Specimen title="Toolbar" of={Tools} />
      <Specimen title="SidePanel" note="A record beside the thing it belongs to." of={Side} />
      <Specimen title="SidePanel, with a summary" note="On narrow screens the rest is folded until wanted." of={SideInShort} />
    </>
  );
}

function Boxes() {
  return (
    <Stack gap={4}>
      <Row>
        <Chip>Row</Chip>
        <Chip>of</Chip>
        <Chip>things</Chip>
      </Row>
      <Divider />
      <Grid min="s" gap={3}>
        <Card tone="sunk">Grid</Card>
        <Card tone="sunk">of</Card>
        <Card tone="sunk">equals</Card>
      </Grid>
      <Split aside={<Card tone="sunk">Aside</Card>} width="s" gap={3}>
        <Card tone="sunk">Main part</Card>
      </Split>
    </Stack>
  );
}

function Panels({ suffix }: { suffix: string }) {
  return (
    <Panel
      title={`Snags${suffix}`}
      level={3}
      meta="4 open"
      actions={
        <Button size="s" icon="add">
          Add
        </Button>
      }
    >
      <Text>Boiler not serviced since 2021.</Text>
    </Panel>
  );
}

function Cards() {
  return (
    <Grid min="s" gap={3}>
      <Card>
        <Link href="/ui" variant="strong" cover>
          Meir Community Centre
        </Link>
        <Text size="s" tone="muted">
          Meir Residents’ Association
        </Text>
        <Row gap={1}>
          <Badge tone="danger" icon="blocked">
            Blocked
          </Badge>
          <Badge>94 days</Badge>
        </Row>
      </Card>
      <Card tone="sunk">
        <Text>On a sunk surface</Text>
      </Card>
    </Grid>
  );
}

function Tools() {
  return (
    <Toolbar label="Sample tools">
      <Button icon="filter">Filters</Button>
      <Text as="span" size="s" tone="muted">
        41 relationships
      </Text>
      <Spacer />
      <Button variant="quiet" icon="link">
        Copy link
      </Button>
    </Toolbar>
  );
}

function SideInShort({ suffix }: { suffix: string }) {
  return (
    <div className="ui-gallery-window">
      <div className="ui-gallery-map">The map</div>
      <SidePanel
        title={`If Bentilee Volunteers is gone${suffix}`}
        kind="What if"
        summary={<Text>3 relationships would be lost.</Text>}
        onClose={() => {}}
      >
        <Text tone="muted">Nothing is changed: this only shows what would be.</Text>
      </SidePanel>
    </div>
  );
}

function Side({ suffix }: { suffix: string }) {
  return (
    <div className="ui-gallery-window">
      <div className="ui-gallery-map">The map</div>
      <SidePanel
        title={`Bentilee Volunteers${suffix}`}
        kind="Charity"
        onClose={() => {}}
        actions={<Button icon="check">Still true</Button>}
        footer={<Button variant="quiet">Open in the register</Button>}
      >
        <DataList
          items={[
            { term: 'Ties', value: '7' },
            { term: 'Held by', value: 'Locality officer' },
          ]}
        />
      </SidePanel>
    </div>
  );
}
