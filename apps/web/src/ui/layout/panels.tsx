import './panels.css';
import { type ReactNode, type Ref, useId, useState } from 'react';
import { Group } from 'react-aria-components';
import { Button } from '../actions/Button.tsx';

export interface PanelProps {
  title?: string | undefined;
  level?: 2 | 3 | undefined;
  meta?: ReactNode | undefined;
  actions?: ReactNode | undefined;
  children: ReactNode;
  /** No padding around the body, for a table or a list that brings its own. */
  flush?: boolean | undefined;
}

/** A surface of its own, for what must stand apart from the page. */
export function Panel({ title, level = 2, meta, actions, children, flush }: PanelProps) {
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className="ui-panel" aria-labelledby={title ? id : undefined} data-flush={flush || undefined}>
      {(title || actions) && (
        <div className="ui-panel-head">
          {title && (
            <Heading className="ui-panel-title" id={id}>
              {title}
            </Heading>
          )}
          {meta && <span className="ui-panel-meta">{meta}</span>}
          {actions && <div className="ui-panel-actions">{actions}</div>}
        </div>
      )}
      <div className="ui-panel-body">{children}</div>
    </section>
  );
}

export interface SidePanelProps {
  title: string;
  /** What kind of thing it is, above the title. */
  kind?: ReactNode | undefined;
  actions?: ReactNode | undefined;
  onClose: () => void;
  children: ReactNode;
  footer?: ReactNode | undefined;
  /** What it comes to, first of all. On narrow screens the rest is then folded until wanted, so that what it is beside can be seen. */
  summary?: ReactNode | undefined;
  /** Its body, for the caller to move the focus to. */
  bodyRef?: Ref<HTMLDivElement> | undefined;
}

/** A record beside the thing it belongs to; never covers it, but on narrow screens lies over its lower part. Esc is the caller's to bind. */
export function SidePanel({ title, kind, actions, onClose, children, footer, summary, bodyRef }: SidePanelProps) {
  const id = useId();
  const [isFolded, setFolded] = useState(true);
  const folds = summary !== undefined;
  return (
    <aside className="ui-side" aria-labelledby={id} data-folded={folds ? isFolded : undefined}>
      <div className="ui-side-head">
        <div className="ui-side-titles">
          {kind && <div className="ui-side-kind">{kind}</div>}
          <h2 className="ui-side-title" id={id}>
            {title}
          </h2>
        </div>
        <Button variant="icon" icon="close" label="Close panel" onPress={onClose} />
      </div>
      {(actions || folds) && (
        <div className="ui-side-actions">
          {folds && (
            <span className="ui-side-fold">
              <Button icon={isFolded ? 'chevronUp' : 'chevronDown'} aria-expanded={!isFolded} onPress={() => setFolded(!isFolded)}>
                {isFolded ? 'Show all' : 'Show less'}
              </Button>
            </span>
          )}
          {actions}
        </div>
      )}
      <Group className="ui-side-body" tabIndex={0} aria-labelledby={id} {...(bodyRef ? { ref: bodyRef } : {})}>
        {summary}
        {folds ? <div className="ui-side-rest">{children}</div> : children}
      </Group>
      {footer && <div className="ui-side-footer">{footer}</div>}
    </aside>
  );
}

/** A small surface for one thing among many. Give it a Link for its title and the whole of it can be pressed. */
export function Card({
  children,
  tone,
  as: Element = 'div',
}: {
  children: ReactNode;
  tone?: 'plain' | 'sunk' | undefined;
  as?: 'div' | 'li' | 'article' | undefined;
}) {
  return (
    <Element className="ui-card" data-tone={tone}>
      {children}
    </Element>
  );
}

/** A row of controls over what they act on. */
export function Toolbar({ children, label }: { children: ReactNode; label: string }) {
  return (
    <Group className="ui-toolbar" aria-label={label}>
      {children}
    </Group>
  );
}
