import { type NetworkColours, readNetworkColours } from '../map/networkColours.ts';

/** What sheets are drawn with: the colours of the light theme on white paper, and the width of words. */
export interface Ink extends NetworkColours {
  /** The width of a line of words at a font size of one. */
  widthOf: (words: string) => number;
}

/** The colours for paper, whatever the theme of the page. */
export function readInk(widthOf: (words: string, font: string) => number): Ink {
  const light = document.createElement('div');
  light.dataset.theme = 'light';
  document.body.append(light);
  const colours = readNetworkColours(light, 'light');
  light.remove();
  return { ...colours, paper: '#ffffff', surface: '#ffffff', widthOf: (words) => widthOf(words, colours.font) };
}

/** A colour thinned with white: `part` of 1 leaves it as it is, 0 leaves nothing. */
export function tint(colour: string, part: number): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return `#${channels
    .map((value) =>
      Math.round(255 - (255 - value) * part)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** How a type is drawn. */
export function typeInk(ink: Ink, type: string): NetworkColours['types'][number] {
  const found = ink.types.find(({ id }) => id === type);
  if (!found) throw new Error(`There is no relationship type called “${type}”.`);
  return found;
}
