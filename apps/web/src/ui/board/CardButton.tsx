import type { ReactNode } from 'react';
import { Icon, type IconName } from '../Icon.tsx';

interface CommonProps {
  icon: IconName;
  /** What pressing it leads to, for those who hear it. */
  description?: string | undefined;
  onPress: (button: HTMLElement) => void;
}

export type CardButtonProps = CommonProps &
  (
    | { children: ReactNode; label?: undefined; opens?: undefined }
    | { /** Its name, where it is an icon alone. */ label: string; opens: 'menu'; children?: undefined }
  );

/** A button on a card, reached with the arrow keys: the browser's own, as a board has hundreds of them. */
export function CardButton({ icon, description, onPress, label, opens, children }: CardButtonProps) {
  return (
    <button
      type="button"
      tabIndex={-1}
      className={`ui-button ui-button-${children ? 'quiet' : 'icon'} ui-button-s`}
      aria-label={label}
      title={label}
      aria-description={description}
      aria-haspopup={opens}
      onClick={(event) => onPress(event.currentTarget)}
    >
      <Icon name={icon} />
      {children && <span className="ui-button-text">{children}</span>}
    </button>
  );
}
