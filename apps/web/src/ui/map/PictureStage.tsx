import './picture.css';
import type { ReactNode, Ref } from 'react';

interface PictureStageProps {
  /** The room that the picture has. */
  ref: Ref<HTMLDivElement>;
  /** A part is looked at closely, and may be longer than there is room for. */
  isClose: boolean;
  children: ReactNode;
  side: ReactNode;
}

/** A picture with what is said about it beside, or underneath where it is narrow. */
export function PictureStage({ ref, isClose, children, side }: PictureStageProps) {
  return (
    <div className="ui-picture-stage" data-close={isClose || undefined}>
      <div className="ui-picture-room" ref={ref}>
        {children}
      </div>
      <div className="ui-picture-side">{side}</div>
    </div>
  );
}

interface PictureHintProps {
  /** In pixels, on the picture. */
  x: number;
  y: number;
  name: string;
  more: string;
}

/** What a mark stands for, beside it: for those who see. Those who hear are told by the mark's own name. */
export function PictureHint({ x, y, name, more }: PictureHintProps) {
  return (
    <div className="ui-picture-hint" style={{ left: x, top: y }} data-below={y < 90 || undefined} aria-hidden="true">
      {name}
      <span className="ui-picture-hint-more">{more}</span>
    </div>
  );
}
