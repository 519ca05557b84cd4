/** The five ways a council and its voluntary sector work together. */
export type RelationshipTypeId = 'shaping' | 'ongoing' | 'neighbourhood' | 'commissioning' | 'delivery';

export interface RelationshipTypeLook {
  id: RelationshipTypeId;
  label: string;
  /** Stands for the type wherever colour alone would have to. */
  letter: 'S' | 'O' | 'N' | 'C' | 'D';
  /** Fill, from the Okabe–Ito colour-blind-safe set; the same in both themes and used for nothing else. */
  colour: string;
  /** Text or a fine line on `colour`, at 4.5:1 or better. */
  onColour: '#000000' | '#ffffff';
  /** Text or a fine line in this colour on the page, at 4.5:1 or better in that theme. */
  text: { light: string; dark: string };
  /** The same on a projected wall, at 7:1. */
  wall: { colour: string; text: string };
  /** The line pattern: its name in words, and dash lengths in pixels at a line width of 2 (empty: unbroken). */
  pattern: { name: string; dashes: readonly number[] };
}

/** How each type is drawn: colour, letter and line pattern, in the order of the rings' sectors. */
export const relationshipTypes: readonly RelationshipTypeLook[] = [
  {
    id: 'shaping',
    label: 'Shaping',
    letter: 'S',
    colour: '#0072B2',
    onColour: '#ffffff',
    text: { light: '#00629b', dark: '#62b6ea' },
    wall: { colour: '#00558a', text: '#004b78' },
    pattern: { name: 'unbroken', dashes: [] },
  },
  {
    id: 'ongoing',
    label: 'Ongoing',
    letter: 'O',
    colour: '#009E73',
    onColour: '#000000',
    text: { light: '#006e50', dark: '#3dc79c' },
    wall: { colour: '#1fb386', text: '#00543d' },
    pattern: { name: 'long dashes', dashes: [12, 4] },
  },
  {
    id: 'neighbourhood',
    label: 'Neighbourhood',
    letter: 'N',
    colour: '#E69F00',
    onColour: '#000000',
    text: { light: '#7f5700', dark: '#f0b540' },
    wall: { colour: '#e69f00', text: '#5f4100' },
    pattern: { name: 'dots', dashes: [2, 4] },
  },
  {
    id: 'commissioning',
    label: 'Commissioning',
    letter: 'C',
    colour: '#CC79A7',
    onColour: '#000000',
    text: { light: '#944069', dark: '#e3a6c9' },
    wall: { colour: '#d68cb4', text: '#74304f' },
    pattern: { name: 'dash and dot', dashes: [10, 4, 2, 4] },
  },
  {
    id: 'delivery',
    label: 'Delivery',
    letter: 'D',
    colour: '#D55E00',
    onColour: '#000000',
    text: { light: '#a84a00', dark: '#ff9a57' },
    wall: { colour: '#f0781e', text: '#7d3600' },
    pattern: { name: 'short dashes', dashes: [5, 4] },
  },
];

const byId = new Map(relationshipTypes.map((type) => [type.id, type]));

/** The look of one type. Throws when the id is not one of the five. */
export function relationshipType(id: RelationshipTypeId): RelationshipTypeLook {
  const look = byId.get(id);
  if (!look) throw new Error(`There is no relationship type called “${id}”.`);
  return look;
}
