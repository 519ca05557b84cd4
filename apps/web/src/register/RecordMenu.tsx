import { Button, Menu, type MenuAction } from '../ui/index.ts';

export interface RecordMenuProps {
  /** What kind of record: "relationship". */
  what: string;
  canEdit: boolean;
  onRemove: () => void;
  /** What goes to the bin with it. */
  removes?: string | undefined;
  /** More to do, before removing. */
  items?: readonly MenuAction[] | undefined;
}

/** What is seldom done to a record. Not there for those who may do none of it. */
export function RecordMenu({ what, canEdit, onRemove, removes = 'Goes to the bin', items = [] }: RecordMenuProps) {
  if (!canEdit) return null;
  return (
    <Menu
      label={`More to do with this ${what}`}
      placement="bottom end"
      trigger={<Button variant="icon" icon="more" label="More" />}
      items={[...items, { id: 'remove', label: 'Remove', description: removes, icon: 'trash', tone: 'danger', run: onRemove }]}
    />
  );
}
