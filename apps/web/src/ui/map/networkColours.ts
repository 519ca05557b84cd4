import { type RelationshipTypeId, relationshipTypes } from '../relationshipTypes.ts';
import type { Theme } from '../theme/theme.ts';

/** The colours of the network, which is drawn on a canvas and so cannot take them from a stylesheet by itself. */
export interface NetworkColours {
  font: string;
  paper: string;
  surface: string;
  ink: string;
  muted: string;
  faint: string;
  edge: string;
  accent: string;
  danger: string;
  types: readonly { id: RelationshipTypeId; letter: string; fill: string; onFill: string; line: string }[];
}

/** Reads the tokens as they now stand on an element. */
export function readNetworkColours(element: Element, theme: Theme): NetworkColours {
  const style = getComputedStyle(element);
  const isOnWall = element.hasAttribute('data-projector');
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    font: token('font'),
    paper: token('paper'),
    surface: token('surface'),
    ink: token('ink'),
    muted: token('ink-muted'),
    faint: token('ink-faint'),
    edge: token('line-strong'),
    accent: token('accent'),
    danger: token('danger-text'),
    types: relationshipTypes.map(({ id, letter, colour, onColour, text, wall }) => ({
      id,
      letter,
      fill: isOnWall ? wall.colour : colour,
      onFill: onColour,
      line: isOnWall ? wall.text : text[theme],
    })),
  };
}
