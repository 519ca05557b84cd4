import { useState } from 'react';
import { Breadcrumbs } from '../actions/Breadcrumbs.tsx';
import { Button } from '../actions/Button.tsx';
import { Link } from '../actions/Link.tsx';
import { Menu } from '../actions/Menu.tsx';
import { PartLinks } from '../actions/PartLinks.tsx';
import { Tabs } from '../actions/Tabs.tsx';
import { ToggleButtonGroup } from '../actions/ToggleButtonGroup.tsx';
import { ToggleChips } from '../actions/ToggleChips.tsx';
import { Row, Stack } from '../layout/boxes.tsx';
import { Count } from '../text/labels.tsx';
import { Keys, Text } from '../text/Text.tsx';
import { Specimen } from './Specimen.tsx';

/** What is pressed to do something or go somewhere. */
export function ActionSpecimens() {
  return (
    <>
      <Specimen title="Button" note="One primary to a view. The words are a verb." of={Buttons} />
      <Specimen title="Link" note="Goes somewhere. RouteLink is the same, checked against the routes." of={Links} />
      <Specimen title="Menu" note="Things to do, or one thing to choose." of={Menus} />
      <Specimen title="ToggleButtonGroup" note="One of a few, always in sight." of={Toggles} />
      <Specimen title="ToggleChips" note="Filters that are each on or off." of={Chips} />
      <Specimen title="Tabs" note="Parts of one record." of={SomeTabs} />
      <Specimen title="PartLinks" note="The short way to the parts of a long page; on narrow screens only." of={Parts} />
      <Specimen title="Breadcrumbs" of={Trail} />
    </>
  );
}

function Parts({ suffix }: { suffix: string }) {
  return (
    <PartLinks
      label={`Parts of the case${suffix}`}
      parts={['Snags', 'Waits', 'Documents', 'Log', 'Tenancy', 'People'].map((label) => ({ id: `${label}${suffix}`, label }))}
    />
  );
}

function Buttons() {
  return (
    <Stack gap={3}>
      <Row>
        <Button variant="primary">Save relationship</Button>
        <Button>Add a deputy</Button>
        <Button variant="quiet">Cancel</Button>
        <Button variant="danger">Delete for good</Button>
        <Button variant="icon" icon="more" label="More" />
      </Row>
      <Row>
        <Button variant="primary" icon="add">
          New case
        </Button>
        <Button icon="check">Still true</Button>
        <Button variant="quiet" icon="undo">
          Undo
        </Button>
        <Button size="s">Small</Button>
        <Button size="s" variant="icon" icon="edit" label="Edit" />
      </Row>
      <Row>
        <Button variant="primary" isDisabled>
          Not now
        </Button>
        <Button isDisabled>Not now</Button>
        <Button variant="quiet" isDisabled>
          Not now
        </Button>
        <Button variant="icon" icon="trash" label="Not now" isDisabled />
        <Button isPending>Saving</Button>
      </Row>
    </Stack>
  );
}

function Links() {
  return (
    <Row gap={4}>
      <Link href="/ui">Normal</Link>
      <Link href="/ui" variant="quiet">
        Quiet, until pointed at
      </Link>
      <Link href="/ui" variant="strong">
        Strong, for a name
      </Link>
      <Link href="/ui" variant="button">
        Like a button
      </Link>
      <Link href="https://www.gov.uk/" target="_blank">
        Elsewhere
      </Link>
    </Row>
  );
}

function Menus() {
  const [stage, setStage] = useState('fact-finding');
  return (
    <Row>
      <Menu
        label="Actions"
        trigger={<Button icon="more">Actions</Button>}
        groups={[
          {
            id: 'do',
            items: [
              { id: 'edit', label: 'Edit', icon: 'edit', keys: <Keys keys="e" /> },
              { id: 'link', label: 'Copy link', icon: 'link' },
              { id: 'print', label: 'Print the brief', icon: 'print', isDisabled: true, description: 'Nothing to hand over yet' },
            ],
          },
          { id: 'away', items: [{ id: 'bin', label: 'Move to bin', icon: 'trash', tone: 'danger' }] },
        ]}
      />
      <Menu
        label="Move to"
        trigger={<Button icon="arrowRight">Move to</Button>}
        selectedId={stage}
        groups={[
          {
            id: 'legacy',
            title: 'Legacy snagging',
            items: [
              { id: 'identified', label: 'Identified', run: () => setStage('identified') },
              { id: 'fact-finding', label: 'Fact finding', run: () => setStage('fact-finding') },
              { id: 'resolving', label: 'Resolving', run: () => setStage('resolving') },
            ],
          },
        ]}
      />
    </Row>
  );
}

function Toggles() {
  const [view, setView] = useState<'network' | 'rings' | 'table'>('network');
  const [scale, setScale] = useState<'in' | 'out'>('in');
  return (
    <Row gap={4}>
      <ToggleButtonGroup
        label="View"
        value={view}
        onChange={setView}
        options={[
          { id: 'network', label: 'Network', icon: 'map' },
          { id: 'rings', label: 'Rings' },
          { id: 'table', label: 'Table', icon: 'register' },
        ]}
      />
      <ToggleButtonGroup
        label="Zoom"
        value={scale}
        onChange={setScale}
        options={[
          { id: 'in', label: 'Closer', icon: 'add', iconOnly: true },
          { id: 'out', label: 'Further', icon: 'remove', iconOnly: true },
        ]}
      />
      <ToggleButtonGroup
        label="Disabled"
        value="a"
        onChange={() => {}}
        isDisabled
        options={[
          { id: 'a', label: 'Disabled' },
          { id: 'b', label: 'Group' },
        ]}
      />
    </Row>
  );
}

function Chips({ suffix }: { suffix: string }) {
  const [chosen, setChosen] = useState<('ending' | 'over' | 'none')[]>(['over']);
  return (
    <ToggleChips
      label={`Show any of these${suffix}`}
      value={chosen}
      onChange={setChosen}
      options={[
        { id: 'ending', label: 'Ends within 24 months', count: 3 },
        { id: 'over', label: 'Holding over', count: 12 },
        { id: 'none', label: 'No agreement found', count: 0 },
      ]}
    />
  );
}

function SomeTabs() {
  const [tab, setTab] = useState<'tenancy' | 'snags' | 'log'>('tenancy');
  return (
    <Tabs
      label="Case"
      value={tab}
      onChange={setTab}
      tabs={[
        { id: 'tenancy', label: 'Tenancy', content: <Text>Holding over, basis unclear.</Text> },
        { id: 'snags', label: 'Snags', mark: <Count value={4} label="open" />, content: <Text>Four open snags.</Text> },
        { id: 'log', label: 'Log', content: <Text>Nobody has called yet.</Text> },
      ]}
    />
  );
}

function Trail({ suffix }: { suffix: string }) {
  return (
    <Breadcrumbs
      label={`Breadcrumbs${suffix}`}
      items={[
        { id: 'register', label: 'Register', href: '/ui' },
        { id: 'organisations', label: 'Organisations', href: '/ui' },
        { id: 'this', label: 'Bentilee Volunteers' },
      ]}
    />
  );
}
