import { counted } from '@weft/network';
import type { ReactNode } from 'react';
import { Button, Row, Text } from '../../ui/index.ts';
import type { Choosing } from '../lists/FilteredList.tsx';

export interface ChosenBarProps {
  choosing: Choosing;
  /** Everything that is listed now, shown or not. */
  among: readonly { id: string }[];
  one: string;
  onDone: () => void;
  /** What can be done to those chosen. */
  children: ReactNode;
}

/** How many of a list are chosen, and what can be done to all of them. */
export function ChosenBar({ choosing: { ids, onChange }, among, one, onDone, children }: ChosenBarProps) {
  return (
    <Row gap={2} aria-label="Change several">
      <div role="status">
        <Text as="span" strong>
          {ids.length === 0 ? `Tick each ${one} to change` : `${counted(ids.length, one)} chosen`}
        </Text>
      </div>
      {ids.length < among.length && (
        <Button variant="quiet" size="s" onPress={() => onChange(among.map(({ id }) => id))}>
          {`Choose all ${among.length.toLocaleString('en-GB')} listed`}
        </Button>
      )}
      {children}
      <Button variant="quiet" onPress={onDone}>
        Done
      </Button>
    </Row>
  );
}
