import type { StylesheetJson } from 'cytoscape';
import { hubMark } from './hubMark.ts';
import type { NetworkColours } from './networkColours.ts';
import type { NetworkScale } from './networkScale.ts';

/** What became of a relationship between two days, as a sign beside its letter. */
export const turnSigns = { gained: '+', lost: '×', hands: '⇄', type: '≠', level: '↕', status: '●' } as const;
export type TurnSign = keyof typeof turnSigns;

/** Signs side by side. */
export function signsOf(signs: readonly string[]): string {
  return signs.join('\u2009');
}

/**
 * How the network looks while two days are compared. What was lost is a ghost, dashed far apart; what was gained is broad; a hub bears its sign
 * in place of its letter, a line beside it. What did not change steps back.
 */
export function turnLooks({ ink, surface }: NetworkColours, { node, line, hub: hubWidth }: NetworkScale): StylesheetJson {
  const hub = (sign: string) => ({
    width: 1.15 * hubWidth,
    height: 1.15 * hubWidth,
    'background-color': surface,
    'border-width': 2 * node,
    ...hubMark(sign, ink),
  });
  return [
    { selector: 'edge.turned', style: { 'text-border-width': 2 * line, 'text-background-color': surface, color: ink, 'z-index': 15 } },
    { selector: 'edge.turn-gained', style: { width: 4 * line, 'line-opacity': 1 } },
    {
      selector: 'edge.turn-lost',
      style: { 'line-style': 'dashed', 'line-dash-pattern': [3 * line, 6 * line], 'line-opacity': 0.8, width: 1.5 * line },
    },
    ...Object.entries(turnSigns).map(([turn, sign]) => ({ selector: `node.hub.turn-${turn}`, style: hub(sign) })),
    { selector: 'node.hub.turn-lost', style: { 'border-style': 'dashed', 'background-opacity': 0.4 } },
  ];
}
