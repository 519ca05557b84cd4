import './page.css';
import type { ReactNode } from 'react';

export interface PageProps {
  /** The page's one first-level heading; also the window's title. */
  title: string;
  /** Keep the heading for screen readers only, as on the map. */
  titleHidden?: boolean | undefined;
  description?: ReactNode | undefined;
  /** Breadcrumbs, above the title. */
  trail?: ReactNode | undefined;
  /** Buttons level with the title. */
  actions?: ReactNode | undefined;
  /** Filters and view switches, under the title. */
  toolbar?: ReactNode | undefined;
  /** `normal` has a comfortable maximum, `reading` is a column of prose, `wide` uses the whole window, `fill` also its whole height without margins. */
  width?: 'normal' | 'reading' | 'wide' | 'fill' | undefined;
  children: ReactNode;
}

/** One page: its title, its actions and its body. */
export function Page({ title, titleHidden, description, trail, actions, toolbar, width = 'normal', children }: PageProps) {
  return (
    <div className="ui-page" data-width={width}>
      <title>{`${title} · Weft`}</title>
      {trail}
      {titleHidden ? (
        <h1 className="ui-hidden">{title}</h1>
      ) : (
        <div className="ui-page-head">
          <div className="ui-page-titles">
            <h1 className="ui-page-title">{title}</h1>
            {description && <p className="ui-page-description">{description}</p>}
          </div>
          {actions && <div className="ui-page-actions">{actions}</div>}
        </div>
      )}
      {toolbar}
      {width === 'fill' ? <div className="ui-page-fill">{children}</div> : children}
    </div>
  );
}

export interface SectionProps {
  title: string;
  level?: 2 | 3 | undefined;
  /** A few words after the title: a count, a date. */
  meta?: ReactNode | undefined;
  actions?: ReactNode | undefined;
  children: ReactNode;
  id?: string | undefined;
  /** On paper it is not divided, and what comes after it starts a new page. */
  breaksPage?: boolean | undefined;
}

/** A titled part of a page, set apart by white space alone. */
export function Section({ title, level = 2, meta, actions, children, id, breaksPage }: SectionProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className="ui-section" id={id} data-level={level} data-breaks-page={breaksPage || undefined}>
      <div className="ui-section-head">
        <Heading className="ui-section-title">{title}</Heading>
        {meta && <span className="ui-section-meta">{meta}</span>}
        {actions && <div className="ui-section-actions">{actions}</div>}
      </div>
      {children}
    </section>
  );
}
