import { createContext, type ReactNode, useContext } from 'react';

export type ThemesShown = 'one' | 'both';

export const ThemesContext = createContext<ThemesShown>('one');

export interface SpecimenProps {
  title: string;
  /** When to use it. */
  note?: string | undefined;
  /** A component, not an element, so that each theme's copy has a state of its own. Landmarks put `suffix` after their names, to stay apart. */
  of: (props: { suffix: string }) => ReactNode;
}

/** One component on show: in the page's theme, or in light and dark side by side. */
export function Specimen({ title, note, of: Show }: SpecimenProps) {
  const themes = useContext(ThemesContext);
  return (
    <figure className="ui-specimen">
      <figcaption className="ui-specimen-words">
        <h3 className="ui-specimen-title">{title}</h3>
        {note && <p className="ui-specimen-note">{note}</p>}
      </figcaption>
      {themes === 'one' ? (
        <div className="ui-specimen-frame">
          <Show suffix="" />
        </div>
      ) : (
        <div className="ui-specimen-pair">
          <div className="ui-specimen-frame" data-theme="light">
            <Show suffix=", light" />
          </div>
          <div className="ui-specimen-frame" data-theme="dark">
            <Show suffix=", dark" />
          </div>
        </div>
      )}
    </figure>
  );
}
