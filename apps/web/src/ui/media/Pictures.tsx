import './media.css';
import { type ReactNode, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { Icon } from '../Icon.tsx';

export interface PicturesProps {
  label: string;
  /** `m` for a gallery, `s` for a few beside other things. */
  size?: 'm' | 's' | undefined;
  children: ReactNode;
}

/** Pictures side by side, as many as fit. */
export function Pictures({ label, size = 'm', children }: PicturesProps) {
  return (
    <ul className="ui-pictures" data-size={size} aria-label={label}>
      {children}
    </ul>
  );
}

export interface PictureProps {
  src: string;
  /** What it shows. */
  alt: string;
  /** Opens it large. */
  onPress: () => void;
  /** What to say where the picture cannot be had. */
  missing?: string | undefined;
  /** Words under it. */
  children?: ReactNode | undefined;
}

/** One picture of several, small; pressed, it opens large. */
export function Picture({ src, alt, onPress, missing = 'The picture is not here', children }: PictureProps) {
  const [isMissing, setMissing] = useState(false);
  return (
    <li className="ui-picture">
      <AriaButton className="ui-picture-frame" onPress={onPress} aria-label={`Open ${alt}`}>
        {isMissing ? (
          <span className="ui-picture-missing">{missing}</span>
        ) : (
          <img src={src} alt="" loading="lazy" decoding="async" onError={() => setMissing(true)} />
        )}
      </AriaButton>
      {children}
    </li>
  );
}

/** One picture as large as there is room for. */
export function LargePicture({
  src,
  alt,
  missing = 'The picture is not here',
}: {
  src: string;
  alt: string;
  missing?: string | undefined;
}) {
  const [isMissing, setMissing] = useState(false);
  return (
    <div className="ui-large">
      {isMissing ? <span className="ui-picture-missing">{missing}</span> : <img src={src} alt={alt} onError={() => setMissing(true)} />}
    </div>
  );
}

/** A file that was chosen and is not sent yet: what it looks like, beside what is said of it. */
export function ChosenFile({ src, children }: { src: string | null; children: ReactNode }) {
  // What is named as a picture may be none; a sign stands for it then, as for other files.
  const [isBroken, setBroken] = useState(false);
  return (
    <div className="ui-chosen">
      <span className="ui-chosen-sign">
        {src === null || isBroken ? <Icon name="note" size="l" /> : <img src={src} alt="" onError={() => setBroken(true)} />}
      </span>
      {children}
    </div>
  );
}
