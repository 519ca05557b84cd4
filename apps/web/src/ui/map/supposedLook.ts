import type { StylesheetJson } from 'cytoscape';
import { hubMark } from './hubMark.ts';
import type { NetworkColours } from './networkColours.ts';
import type { NetworkScale } from './networkScale.ts';

/** What the sign after a relationship's letters says of it while something is supposed. */
const signs: Readonly<Record<string, string>> = { lost: '×', unbrokered: '/', weakened: '↓' };

/** The sign of a fate, the same on the map and in words; empty for what has none. */
export function supposedSign(fate: string): string {
  return signs[fate] ?? '';
}

/**
 * How the network looks while something is supposed. What would be lost is dashed far apart and bears ×, what would lose its broker bears
 * /, what would be weakened ↓; organisations left alone have a dashed ring, one that is gone is an empty outline; all else steps back.
 */
export function supposedLooks({ danger, ink, surface }: NetworkColours, { node, line, hub: hubWidth }: NetworkScale): StylesheetJson {
  const gapped = { 'line-style': 'dashed' as const, 'line-dash-pattern': [3 * line, 6 * line] };
  return [
    { selector: '.aside', style: { opacity: 0.3, 'z-index': 0 } },
    { selector: 'edge.lost', style: { ...gapped, 'text-border-color': danger, 'text-border-width': 2 * line, 'z-index': 15 } },
    { selector: 'edge.unbrokered', style: { ...gapped, 'text-border-width': 2 * line, 'z-index': 15 } },
    ...(['lost', 'unbrokered', 'weakened'] as const).map((fate) => ({
      selector: `node.hub.${fate}`,
      style: {
        width: 1.15 * hubWidth,
        height: 1.15 * hubWidth,
        'background-color': surface,
        'border-width': 2 * node,
        'border-style': fate === 'weakened' ? ('solid' as const) : ('dashed' as const),
        ...(fate === 'lost' ? { 'border-color': danger } : {}),
        ...hubMark(supposedSign(fate), ink),
      },
    })),
    {
      selector: 'node.alone',
      style: {
        'outline-color': danger,
        'outline-width': 2.5 * node,
        'outline-offset': 4 * node,
        'outline-opacity': 1,
        'outline-style': 'dashed',
        'z-index': 25,
      },
    },
    {
      selector: 'node.gone',
      style: { 'background-opacity': 0.12, 'border-color': danger, 'border-width': 3 * node, 'border-style': 'dashed', 'z-index': 25 },
    },
  ];
}
