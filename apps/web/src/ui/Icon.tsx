import { memo } from 'react';
import './icon.css';
import { type IconName, iconPaths } from './iconPaths.ts';

export type { IconName } from './iconPaths.ts';

export interface IconProps {
  name: IconName;
  /** `s` 14 px, `m` 16 px (default), `l` 20 px. */
  size?: 's' | 'm' | 'l' | undefined;
  /** What it means, when no words beside it say so. Left out, the icon is decorative. */
  label?: string | undefined;
}

/** One of our own line icons, in the colour of the text around it. */
export const Icon = memo(function Icon({ name, size = 'm', label }: IconProps) {
  // Each begins where it says, so they can be drawn as one.
  const shapes = <path d={iconPaths[name].join('')} />;
  return label ? (
    <svg className="ui-icon" data-size={size} viewBox="0 0 16 16" role="img" aria-label={label}>
      {shapes}
    </svg>
  ) : (
    <svg className="ui-icon" data-size={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {shapes}
    </svg>
  );
});

/** The product's mark: two threads going over and under two others. */
export function WeftMark() {
  return (
    <svg className="ui-mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d="M11 3v5M11 14v15M21 3v15M21 24v5M3 11h15M24 11h5M3 21h5M14 21h15" />
    </svg>
  );
}
