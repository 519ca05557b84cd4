import { counted } from '@weft/network';
import type { ReactNode } from 'react';
import { Button, Row, Text } from '../../ui/index.ts';
import type { Choosing } from '../lists/FilteredList.tsx';

export interface ChosenBarProps {
  choosing: Choosing;
  /** Everything that is listed now, shown or not. */
  among: readonly { id: string }[];
  one: string;
  /** What is done to those chosen. */
  doing?: 'change' | 'accept' | undefined;
  /** Puts the keyboard here at once: for a bar that takes the place of the button that asked for it. */
  autoFocus?: boolean | undefined;
  onDone: () => void;
  /** What can be done to those chosen. */
  children: ReactNode;
}

/** How many of a list are chosen, and what can be done to all of them. */
export function ChosenBar({
  choosing: { ids, onChange },
  among,
  one,
  doing = 'change',
  autoFocus = false,
  onDone,
  children,
}: ChosenBarProps) {
  const isAll = ids.length >= among.length;
  return (
    <Row gap={2} aria-label={doing === 'change' ? 'Change several' : 'Accept several'}>
      <div role="status">
        <Text as="span" strong>
          {ids.length === 0 ? `Tick each ${one} to ${doing}` : `${counted(ids.length, one)} chosen`}
        </Text>
      </div>
      {/* One button, whichever way it goes, so that the keyboard stays where it is. */}
      <Button variant="quiet" size="s" autoFocus={autoFocus} onPress={() => onChange(isAll ? [] : among.map(({ id }) => id))}>
        {isAll ? 'Choose none' : `Choose all ${among.length.toLocaleString('en-GB')} listed`}
      </Button>
      {children}
      <Button variant="quiet" onPress={onDone}>
        Done
      </Button>
    </Row>
  );
}
