import './keepers.css';
import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components';

/** The room that holders stand in: it scrolls by itself. */
export function KeepersRoom({ children }: { children: ReactNode }) {
  return <div className="ui-keepers-room">{children}</div>;
}

/** Columns side by side, or one under another where it is narrow. */
export function KeeperColumns({ children }: { children: ReactNode }) {
  return <div className="ui-keepers">{children}</div>;
}

interface KeeperColumnProps {
  title: string;
  count: number;
  children: ReactNode;
  /** Under the last of them. */
  footer?: ReactNode | undefined;
}

/** Those of one tier. */
export function KeeperColumn({ title, count, children, footer }: KeeperColumnProps) {
  return (
    <div className="ui-keepers-column">
      <h3 className="ui-keepers-title">
        {title}
        <span className="ui-keepers-count">{count.toLocaleString('en-GB')}</span>
      </h3>
      <ul className="ui-keepers-list">{children}</ul>
      {footer}
    </div>
  );
}

interface KeeperCardProps {
  name: string;
  isOn: boolean;
  /** Whether something selected is theirs. */
  isSelected: boolean;
  onPress: () => void;
  children: ReactNode;
}

/** A holder: the name is pressed, and under it stands what they hold. */
export function KeeperCard({ name, isOn, isSelected, onPress, children }: KeeperCardProps) {
  return (
    <li className="ui-keeper" data-on={isOn || undefined} data-selected={isSelected || undefined}>
      <ToggleButton className="ui-keeper-name" isSelected={isOn} onChange={onPress}>
        {name}
      </ToggleButton>
      {children}
    </li>
  );
}

/** Small marks in a row. */
export function KeeperMarks({ children }: { children: ReactNode }) {
  return <div className="ui-keeper-marks">{children}</div>;
}

/** A mark, and how many it stands for. */
export function KeeperMark({ mark, count }: { mark: ReactNode; count: number }) {
  return (
    <span className="ui-keeper-mark">
      {mark}
      {count.toLocaleString('en-GB')}
    </span>
  );
}
