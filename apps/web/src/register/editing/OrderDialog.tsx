import { useState } from 'react';
import { useDragAndDrop } from 'react-aria-components';
import type { WriteResult } from '../../data/index.ts';
import { Button, type FieldErrors, FormDialog, GridList, Row, Text } from '../../ui/index.ts';

interface Ordered {
  id: string;
  label: string;
}

interface OrderDialogProps {
  title: string;
  items: readonly Ordered[];
  /** Keeps the order; answers what was refused, or null when it is done. */
  onSave: (ids: string[]) => Promise<FieldErrors | null>;
  onClose: () => void;
}

/** Puts things in another order in one change: each dragged by its handle, by mouse, by touch, or by keyboard. */
export function OrderDialog({ title, items, onSave, onClose }: OrderDialogProps) {
  const [order, setOrder] = useState<readonly Ordered[]>(items);
  const { dragAndDropHooks } = useDragAndDrop<Ordered>({
    getItems: (keys, dragged) => dragged.filter(({ id }) => keys.has(id)).map(({ label }) => ({ 'text/plain': label })),
    onReorder: ({ keys, target: { key, dropPosition } }) => {
      if (dropPosition !== 'on') setOrder(moved(order, new Set([...keys].map(String)), String(key), dropPosition));
    },
  });
  return (
    <FormDialog
      title={title}
      description="Drag by the handle. By keyboard: Enter on a handle, the arrow keys to where it goes, Enter again."
      saveLabel="Keep this order"
      onSave={() => onSave(order.map(({ id }) => id))}
      onClose={onClose}
    >
      <GridList
        label={title}
        items={order}
        textValue={({ label }) => label}
        renderItem={({ label }) => (
          <Row noWrap>
            <Button slot="drag" variant="icon" icon="drag" label={`Drag ${label}`} />
            <Text as="span">{label}</Text>
          </Row>
        )}
        dragAndDropHooks={dragAndDropHooks}
      />
    </FormDialog>
  );
}

/** With some of them taken out and put in again before or after another. */
function moved(order: readonly Ordered[], ids: ReadonlySet<string>, goal: string, where: 'before' | 'after'): Ordered[] {
  if (ids.has(goal)) return [...order];
  const moving = order.filter(({ id }) => ids.has(id));
  return order.flatMap((each) => {
    if (ids.has(each.id)) return [];
    if (each.id !== goal) return [each];
    return where === 'before' ? [...moving, each] : [each, ...moving];
  });
}

/** What a dialog says of an order that was sent: nothing when it is kept, which closes it; else why it was refused. */
export function orderSaved(result: WriteResult, close: () => void): FieldErrors | null {
  if (!result.ok) return { order: result.message };
  close();
  return null;
}
