import { useState } from 'react';
import { Button } from '../actions/Button.tsx';
import { notify } from '../feedback/toasts.ts';
import { TextField } from '../fields/TextField.tsx';
import { Row, Stack } from '../layout/boxes.tsx';
import { ConfirmDialog, Dialog } from '../overlays/Dialog.tsx';
import { Disclosure } from '../overlays/Disclosure.tsx';
import { FormDialog } from '../overlays/FormDialog.tsx';
import { Popover } from '../overlays/Popover.tsx';
import { Tooltip } from '../overlays/Tooltip.tsx';
import { CommandPalette } from '../palette/CommandPalette.tsx';
import type { CommandItem } from '../palette/commands.ts';
import { ShortcutList } from '../palette/ShortcutList.tsx';
import { Text } from '../text/Text.tsx';
import { Specimen } from './Specimen.tsx';
import { sampleRows } from './sampleRows.ts';

/** What opens over the page. Overlays take the page's own theme. */
export function OverlaySpecimens() {
  return (
    <>
      <Specimen title="Dialog" note="A question or a form." of={SomeDialog} />
      <Specimen title="FormDialog" note="A form with one act at its end: says what is wrong, and loses nothing typed." of={SomeForm} />
      <Specimen title="ConfirmDialog" note="Only for what undo does not cover." of={SomeConfirm} />
      <Specimen title="Popover, Tooltip" of={PopoverAndTooltip} />
      <Specimen title="Disclosure" note="Folded until wanted." of={Disclosures} />
      <Specimen title="CommandPalette" note="Find anything, do anything." of={Palette} />
      <Specimen title="ShortcutList" of={Shortcuts} />
      <Specimen title="Toast" note="notify(): after every write, with Undo. Trouble stays until closed." of={Toasts} />
    </>
  );
}

function SomeDialog() {
  return (
    <Dialog
      title="Move to Snag list agreed"
      description="Two things are needed on the way."
      trigger={<Button>Open a dialog</Button>}
      footer={(close) => (
        <>
          <Button onPress={close}>Cancel</Button>
          <Button variant="primary" onPress={close}>
            Move
          </Button>
        </>
      )}
    >
      <TextField label="Who agreed for the council" />
      <TextField label="Who agreed for the tenant" />
    </Dialog>
  );
}

function SomeForm() {
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState('');
  const close = () => setOpen(false);
  const save = () => {
    if (name.trim() === '') return { name: 'Give it a name that people know it by.' };
    close();
    return null;
  };
  return (
    <>
      <Button icon="add" onPress={() => setOpen(true)}>
        Add a building
      </Button>
      {isOpen && (
        <FormDialog title="Add a building" size="s" saveLabel="Add" onSave={save} onClose={close}>
          <TextField name="name" label="Name" isRequired autoFocus value={name} onChange={setName} />
        </FormDialog>
      )}
    </>
  );
}

function SomeConfirm() {
  return (
    <ConfirmDialog
      title="Empty the bin?"
      description="Seven records go for good. This cannot be undone."
      confirmLabel="Empty the bin"
      onConfirm={() => {}}
      trigger={<Button variant="danger">Empty the bin</Button>}
    />
  );
}

function PopoverAndTooltip() {
  return (
    <Row>
      <Popover label="Filters" trigger={<Button icon="filter">Filters</Button>}>
        {(close) => (
          <Stack>
            <TextField label="Held by" />
            <Button onPress={close}>Done</Button>
          </Stack>
        )}
      </Popover>
      <Tooltip text="Fits the whole map into the window">
        <Button icon="fit">Fit</Button>
      </Tooltip>
    </Row>
  );
}

function Disclosures() {
  return (
    <Stack gap={1}>
      <Disclosure title="Where this comes from" meta="2 sources" level={4} defaultExpanded>
        <Text tone="muted">The Alliance’s first annual report, page 14.</Text>
      </Disclosure>
      <Disclosure title="Past holders" level={4}>
        <Text>Nobody before this.</Text>
      </Disclosure>
    </Stack>
  );
}

function Palette() {
  const [isOpen, setOpen] = useState(false);
  const items: CommandItem[] = [
    { id: 'new', title: 'New relationship', group: 'Do', icon: 'add', keys: 'n', run: () => notify({ message: 'New relationship' }) },
    ...sampleRows.map(
      (row): CommandItem => ({
        id: row.id,
        title: row.name,
        hint: row.holder,
        group: 'Relationships',
        icon: 'map',
        run: () => notify({ message: row.name }),
      }),
    ),
  ];
  return (
    <>
      <Button icon="search" onPress={() => setOpen(true)}>
        Open the palette
      </Button>
      <CommandPalette isOpen={isOpen} onOpenChange={setOpen} items={items} />
    </>
  );
}

function Shortcuts() {
  const [isOpen, setOpen] = useState(false);
  const [on, setOn] = useState(true);
  return (
    <>
      <Button icon="keyboard" onPress={() => setOpen(true)}>
        Show shortcuts
      </Button>
      <ShortcutList
        isOpen={isOpen}
        onOpenChange={setOpen}
        singleKeys={on}
        onSingleKeysChange={setOn}
        shortcuts={[
          { keys: 'mod+k', description: 'Find or do anything' },
          { keys: 'n', description: 'New relationship' },
        ]}
      />
    </>
  );
}

function Toasts() {
  return (
    <Row>
      <Button onPress={() => notify({ message: 'Copied' })}>Say something</Button>
      <Button
        onPress={() =>
          notify({ message: 'Moved to Fact finding', action: { label: 'Undo', run: () => notify({ message: 'Moved back' }) } })
        }
      >
        Offer Undo
      </Button>
      <Button
        onPress={() =>
          notify({
            message: 'That could not be saved.',
            detail: 'The server did not answer. What you typed is kept.',
            tone: 'danger',
            action: { label: 'Try again', run: () => {} },
          })
        }
      >
        Report trouble
      </Button>
    </Row>
  );
}
