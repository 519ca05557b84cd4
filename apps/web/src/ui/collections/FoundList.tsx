import type { ReactNode } from 'react';
import { Button } from '../actions/Button.tsx';
import { EmptyState } from '../feedback/states.tsx';
import { Row, Stack } from '../layout/boxes.tsx';
import { Text } from '../text/Text.tsx';

export interface FoundListProps {
  /** What asks: the filters over the list. */
  controls: ReactNode;
  /** How many were found, in words. */
  count: string;
  /** Whether something is left out. */
  isNarrowed: boolean;
  onClear: () => void;
  isEmpty: boolean;
  /** What was found. */
  children: ReactNode;
}

/** A list that can be narrowed: its filters, how many answer to them, the way back to all, and what is said when none does. */
export function FoundList({ controls, count, isNarrowed, onClear, isEmpty, children }: FoundListProps) {
  return (
    <Stack gap={3}>
      {controls}
      <Row gap={3}>
        <div role="status">
          <Text as="span" size="s" tone="muted">
            {count}
          </Text>
        </div>
        {isNarrowed && (
          <Button variant="quiet" size="s" onPress={onClear}>
            Clear all
          </Button>
        )}
      </Row>
      {isEmpty ? (
        <EmptyState title="Nothing here answers to that" icon="search" action={<Button onPress={onClear}>Show everything</Button>}>
          Try fewer words, or fewer filters.
        </EmptyState>
      ) : (
        children
      )}
    </Stack>
  );
}
