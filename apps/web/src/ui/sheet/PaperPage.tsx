import './paperPage.css';
import type { ReactNode } from 'react';

export interface PaperPageProps {
  /** What stands over the paper on a screen, and on no paper: the way back, the button that prints. */
  controls: ReactNode;
  children: ReactNode;
}

/** A page to be printed: A4, in ink on white whatever the theme, with what goes on it and nothing else. */
export function PaperPage({ controls, children }: PaperPageProps) {
  return (
    <div className="ui-paper-page">
      <style>{'@page { size: A4; margin: 16mm 17mm; }'}</style>
      <div className="ui-paper-page-controls">{controls}</div>
      <article className="ui-paper-page-sheet" data-theme="light">
        {children}
      </article>
    </div>
  );
}
