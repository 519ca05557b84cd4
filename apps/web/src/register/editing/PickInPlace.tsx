import { type ReactNode, useState } from 'react';
import { Button, Row, Stack, Text } from '../../ui/index.ts';
import { useFocusBack } from './useFocusBack.ts';

export interface PickInPlaceProps {
  /** The words of the button that opens the picker: "Change", "Add a party". */
  action: string;
  icon?: 'add' | 'edit' | undefined;
  /** The picker, started in; to be given the function that takes what was picked. It closes by itself when that is saved. */
  picker: (pick: (act: () => Promise<string | null>) => void) => ReactNode;
}

/** A button that turns into a picker: press, choose, and it is saved. A refusal is said under the picker, which stays open. */
export function PickInPlace({ action, icon = 'add', picker }: PickInPlaceProps) {
  const [isOpen, setOpen] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const box = useFocusBack(isOpen);

  function close() {
    setRefusal(null);
    setOpen(false);
  }

  async function settle(act: () => Promise<string | null>) {
    setRefusal(null);
    const refused = await act();
    if (refused === null) close();
    else setRefusal(refused);
  }

  return (
    <div ref={box}>
      {isOpen ? (
        <Stack gap={2}>
          {picker((act) => void settle(act))}
          {refusal && (
            <div role="alert">
              <Text size="s" tone="danger">
                {refusal}
              </Text>
            </div>
          )}
          <Row>
            <Button variant="quiet" size="s" onPress={close}>
              Cancel
            </Button>
          </Row>
        </Stack>
      ) : (
        <Button variant="quiet" size="s" icon={icon} onPress={() => setOpen(true)}>
          {action}
        </Button>
      )}
    </div>
  );
}
