import './media.css';
import type { ReactNode } from 'react';
import { DropZone, type FileDropItem } from 'react-aria-components';

export interface DropAreaProps {
  /** What may be dropped here, for those who hear: "Documents of this case". */
  label: string;
  onDrop: (files: readonly File[]) => void;
  isDisabled?: boolean | undefined;
  children: ReactNode;
}

/** A part of the page on which files may be dropped, or pasted while it has focus. Always offer a button that does the same. */
export function DropArea({ label, onDrop, isDisabled = false, children }: DropAreaProps) {
  if (isDisabled) return <div className="ui-drop">{children}</div>;
  return (
    <DropZone
      className="ui-drop"
      aria-label={label}
      onDrop={({ items }) => {
        const dropped = items.filter((item): item is FileDropItem => item.kind === 'file');
        if (dropped.length > 0) void Promise.all(dropped.map((item) => item.getFile())).then(onDrop);
      }}
    >
      {children}
    </DropZone>
  );
}
