import type { StylesheetJson } from 'cytoscape';
import { hubMark } from './hubMark.ts';
import { isDashedSign, markSignNames, markSigns } from './marking.ts';
import type { NetworkColours } from './networkColours.ts';
import type { NetworkScale } from './networkScale.ts';

/**
 * How the network looks while two days are compared or something is supposed. What is there no longer, or would not be, is dashed far apart;
 * what was gained is broad; a hub bears its sign in place of its letter, a line beside it. Organisations left alone have a dashed ring, one
 * that is gone is an empty outline. All else steps back.
 */
export function markLooks(colours: NetworkColours, scale: NetworkScale): StylesheetJson {
  return [...lineLooks(colours, scale), ...hubLooks(colours, scale), ...leftLooks(colours, scale)];
}

function lineLooks({ danger, ink, surface }: NetworkColours, { line }: NetworkScale): StylesheetJson {
  const gapped = { 'line-style': 'dashed' as const, 'line-dash-pattern': [3 * line, 6 * line] };
  return [
    { selector: '.aside', style: { opacity: 0.3, 'z-index': 0 } },
    { selector: 'edge.marked', style: { 'text-border-width': 2 * line, 'text-background-color': surface, color: ink, 'z-index': 15 } },
    { selector: 'edge.mark-gained', style: { width: 4 * line, 'line-opacity': 1 } },
    { selector: 'edge.mark-lost', style: { ...gapped, 'line-opacity': 0.8, width: 1.5 * line } },
    { selector: 'edge.mark-unbrokered', style: gapped },
    { selector: 'edge.mark-toBeLost', style: { ...gapped, 'text-border-color': danger } },
  ];
}

function hubLooks({ danger, ink, surface }: NetworkColours, { node, hub }: NetworkScale): StylesheetJson {
  return [
    {
      selector: 'node.hub.marked',
      style: { width: 1.15 * hub, height: 1.15 * hub, 'background-color': surface, 'border-width': 2 * node },
    },
    ...markSignNames.map((sign) => ({
      selector: `node.hub.mark-${sign}`,
      style: { ...hubMark(markSigns[sign], ink), 'border-style': isDashedSign(sign) ? ('dashed' as const) : ('solid' as const) },
    })),
    { selector: 'node.hub.mark-lost', style: { 'background-opacity': 0.4 } },
    { selector: 'node.hub.mark-toBeLost', style: { 'border-color': danger } },
  ];
}

function leftLooks({ danger }: NetworkColours, { node }: NetworkScale): StylesheetJson {
  return [
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
