import type { Finding } from '@weft/domain';
import { useState } from 'react';
import { useWorkspace } from '../../data/index.ts';
import { Button, Hidden } from '../../ui/index.ts';
import { AcceptDialog } from './AcceptDialog.tsx';

/** The button that says of a finding that it is fine, for those who may. It shows nothing to others. */
export function AcceptFinding({ finding }: { finding: Finding }) {
  const { can } = useWorkspace();
  const [isOpen, setOpen] = useState(false);
  if (!can('finding.accept')) return null;
  return (
    <>
      <Button size="s" icon="check" onPress={() => setOpen(true)}>
        It is fine<Hidden>{` as it is: ${finding.words}`}</Hidden>
      </Button>
      {isOpen && <AcceptDialog findings={[finding]} onClose={() => setOpen(false)} />}
    </>
  );
}
