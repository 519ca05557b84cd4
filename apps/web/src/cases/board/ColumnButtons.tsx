import { ColumnButton } from '../../ui/board/CardButton.tsx';

export interface ColumnButtonsProps {
  /** What the column is called. */
  label: string;
  /** Null where no case is added in it. */
  onAdd: (() => void) | null;
  /** Null where there is nothing more to do with it. */
  onMore: ((button: HTMLElement) => void) | null;
}

/** What can be done with a column, at its head. */
export function ColumnButtons({ label, onAdd, onMore }: ColumnButtonsProps) {
  return (
    <>
      {onAdd && <ColumnButton icon="add" label={`Add a case in ${label}`} opens="dialog" onPress={onAdd} />}
      {onMore && <ColumnButton icon="more" label={`More for ${label}`} opens="menu" onPress={onMore} />}
    </>
  );
}
