import type { ReactNode } from 'react';
import { Icon, type IconName } from '../Icon.tsx';

interface CommonProps {
  icon: IconName;
  /** What pressing it leads to, for those who hear it. */
  description?: string | undefined;
  onPress: (button: HTMLElement) => void;
}

interface WordsProps extends CommonProps {
  children: ReactNode;
  label?: undefined;
  opens?: undefined;
}

interface IconProps extends CommonProps {
  /** Its name, as it is an icon alone. */
  label: string;
  opens: 'menu' | 'dialog';
  children?: undefined;
}

export type CardButtonProps = WordsProps | IconProps;

/** A button on a card, reached with the arrow keys: the browser's own, as a board has hundreds of them. */
export function CardButton(props: CardButtonProps) {
  return <OwnButton {...props} tabIndex={-1} />;
}

/** A button at the head of a column, an icon alone. */
export function ColumnButton(props: Pick<IconProps, 'icon' | 'label' | 'opens' | 'onPress'>) {
  return <OwnButton {...props} />;
}

function OwnButton({ icon, description, onPress, label, opens, children, tabIndex }: CardButtonProps & { tabIndex?: number }) {
  return (
    <button
      type="button"
      tabIndex={tabIndex}
      className={`ui-button ui-button-${children ? 'quiet' : 'icon'} ui-button-s`}
      aria-label={label}
      aria-description={description}
      aria-haspopup={opens}
      onClick={(event) => onPress(event.currentTarget)}
    >
      <Icon name={icon} />
      {children && <span className="ui-button-text">{children}</span>}
    </button>
  );
}
