import type { StylesheetJson } from 'cytoscape';
import { type LabelSide, labelGap, labelSides } from '../../map/network/placeLabels.ts';
import { relationshipType } from '../relationshipTypes.ts';
import { hubMark } from './hubMark.ts';
import { markLooks } from './markLook.ts';
import type { NetworkColours } from './networkColours.ts';
import { type Detail, labelSize, letterOfHub, type NetworkScale, nodeSize, selectedLabel } from './networkScale.ts';

/**
 * How the network looks. Organisations are never in a type's colour: the council is a dark square, partners are grey rounds, others pale
 * hexagons. Relationships are: a line in the type's colour and pattern with its letter half way, or a diamond with the letter. A hollow letter
 * means that it needs confirming, thin and pale that it is not going on now.
 */
export function networkLook(colours: NetworkColours, scale: NetworkScale, detail: Detail): StylesheetJson {
  return [
    ...nodeLooks(colours, scale),
    ...edgeLooks(colours, scale),
    ...(detail === 'full' ? typeLooks(colours, scale) : farLooks(colours, scale)),
    ...stateLooks(colours, scale),
    ...markLooks(colours, scale),
  ];
}

/** From far off lines are a haze and hubs are dots, so that it is where organisations stand that can be seen. */
function farLooks({ types }: NetworkColours, { line, hub }: NetworkScale): StylesheetJson {
  return [
    {
      selector: 'edge',
      style: { width: line, 'line-opacity': 0.2, label: '', 'source-arrow-shape': 'none', 'target-arrow-shape': 'none' },
    },
    { selector: 'edge.bundled', style: { 'curve-style': 'straight' } },
    { selector: 'node.hub', style: { width: 0.5 * hub, height: 0.5 * hub, 'border-width': 0 } },
    ...types.map(({ id, line: ink }) => ({ selector: `edge.type-${id}`, style: { 'line-color': ink } })),
    ...types.map(({ id, line: ink }) => ({ selector: `node.type-${id}`, style: { 'background-color': ink } })),
  ];
}

function nodeLooks({ font, ink, muted, faint, edge, paper, surface }: NetworkColours, { text, node, hub }: NetworkScale): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        width: `mapData(weight, 0, 1, ${nodeSize(0) * node}, ${nodeSize(1) * node})`,
        height: `mapData(weight, 0, 1, ${nodeSize(0) * node}, ${nodeSize(1) * node})`,
        'font-family': font,
        'font-size': labelSize.font * text,
        'font-weight': 500,
        'line-height': labelSize.line / labelSize.font,
        'text-wrap': 'wrap',
        'text-max-width': '100000px',
        color: ink,
        'text-outline-color': paper,
        'text-outline-width': 2.5 * text,
        'text-outline-opacity': 0.9,
        'overlay-opacity': 0,
        'border-color': paper,
        'border-width': 1.5 * node,
      },
    },
    { selector: 'node.council', style: { shape: 'round-rectangle', 'background-color': ink, 'font-weight': 600 } },
    { selector: 'node.partner', style: { shape: 'ellipse', 'background-color': faint } },
    {
      selector: 'node.other',
      style: { shape: 'hexagon', 'background-color': surface, 'border-color': edge, 'border-width': 2 * node },
    },
    {
      selector: 'node.hub',
      style: { shape: 'diamond', width: hub, height: hub, color: muted, 'font-weight': 400 },
    },
    ...labelSides.map((side) => ({
      selector: `node.named-${side}`,
      style: { label: 'data(label)', ...standingAt(side, labelGap * text) },
    })),
  ];
}

/** A name on a side of its node stands off by a gap, off a corner by nothing. */
function standingAt(side: LabelSide, gap: number) {
  const down = side.startsWith('below') ? 1 : side.startsWith('above') ? -1 : 0;
  const across = side.endsWith('right') ? 1 : side.endsWith('left') ? -1 : 0;
  const isCorner = down !== 0 && across !== 0;
  return {
    'text-valign': (['top', 'center', 'bottom'] as const)[down + 1] ?? 'center',
    'text-halign': (['left', 'center', 'right'] as const)[across + 1] ?? 'center',
    'text-justification': (['right', 'center', 'left'] as const)[across + 1] ?? 'center',
    'text-margin-y': isCorner ? 0 : down * gap,
    'text-margin-x': isCorner ? 0 : across * gap,
  };
}

function edgeLooks({ font }: NetworkColours, { line, letter }: NetworkScale): StylesheetJson {
  return [
    {
      selector: 'edge',
      style: {
        width: 2.25 * line,
        'curve-style': 'straight',
        'line-opacity': 0.9,
        'overlay-opacity': 0,
        'source-arrow-shape': 'none',
        'target-arrow-shape': 'none',
        'arrow-scale': 0.75 * line,
        'font-family': font,
        'font-size': letter,
        'font-weight': 700,
        'text-background-opacity': 1,
        'text-background-shape': 'roundrectangle',
        'text-background-padding': `${2.5 * line}px`,
        'text-border-width': 1.25 * line,
        'text-border-opacity': 1,
        'text-events': 'yes',
        'min-zoomed-font-size': 7,
      },
    },
    { selector: 'edge.bundled', style: { 'curve-style': 'bezier', 'control-point-step-size': (edge) => 34 * line * edge.data('apart') } },
    // So many lines side by side would run into one; how many they are is written over them all.
    { selector: 'edge.crowd', style: { width: 0.75 * line } },
    { selector: 'edge.counted', style: { 'z-index': 1 } },
    { selector: 'edge.spoke', style: { width: 1.75 * line } },
    { selector: 'edge[letters != ""]', style: { label: 'data(letters)' } },
    { selector: 'edge.through-source', style: { 'source-arrow-shape': 'circle', 'source-distance-from-node': 1.5 * line } },
    { selector: 'edge.through-target', style: { 'target-arrow-shape': 'circle', 'target-distance-from-node': 1.5 * line } },
  ];
}

function typeLooks({ types, surface }: NetworkColours, { node, line }: NetworkScale): StylesheetJson {
  return types.flatMap(({ id, letter, fill, onFill, line: ink }) => {
    const { dashes } = relationshipType(id).pattern;
    return [
      {
        selector: `edge.type-${id}`,
        style: {
          'line-color': ink,
          'source-arrow-color': ink,
          'target-arrow-color': ink,
          'text-background-color': fill,
          'text-border-color': ink,
          color: onFill,
          ...(dashes.length > 0
            ? { 'line-style': 'dashed' as const, 'line-dash-pattern': dashes.map((dash) => dash * line) }
            : { 'line-style': 'solid' as const }),
        },
      },
      { selector: `edge.type-${id}.stale`, style: { 'text-background-color': surface, color: ink } },
      {
        selector: `node.type-${id}`,
        style: { 'background-color': fill, 'border-color': ink, 'border-width': 1.25 * node, ...hubMark(letter, onFill) },
      },
      {
        selector: `node.type-${id}.stale`,
        style: { 'background-color': surface, 'border-color': ink, 'border-width': 2 * node, ...hubMark(letter, ink) },
      },
    ];
  });
}

function stateLooks({ accent, danger, ink, paper }: NetworkColours, { node, line, letter, text, hub }: NetworkScale): StylesheetJson {
  const quietHub = Math.max(0.8 * hub, letter / letterOfHub);
  return [
    { selector: 'edge.quiet', style: { 'line-opacity': 0.5, width: 1.25 * line } },
    { selector: 'node.quiet', style: { 'background-opacity': 0.8, width: quietHub, height: quietHub } },
    { selector: 'edge.disputed', style: { 'text-border-color': danger, 'text-border-width': 2.5 * line } },
    { selector: 'node.disputed', style: { 'border-color': danger, 'border-width': 3 * node } },
    { selector: '.dim', style: { opacity: 0.16, 'z-index': 0 } },
    // A name over a neighbour can be read; a neighbour over a name leaves neither.
    { selector: 'node.named', style: { 'z-index': 10 } },
    { selector: '.near', style: { 'z-index': 20 } },
    { selector: 'edge.near', style: { 'line-opacity': 1, width: 3 * line } },
    {
      selector: ':selected',
      style: { 'underlay-color': accent, 'underlay-opacity': 0.28, 'underlay-padding': 7 * node, 'z-index': 30 },
    },
    { selector: 'node:selected', style: { 'underlay-shape': 'ellipse', 'border-color': accent, 'border-width': 3 * node, color: ink } },
    { selector: 'node.named:selected', style: { 'font-weight': 700, 'font-size': labelSize.font * selectedLabel * text } },
    { selector: 'edge:selected', style: { 'line-opacity': 1, 'underlay-padding': 5 * line } },
    {
      selector: 'node.current',
      style: { 'outline-color': accent, 'outline-width': 3 * node, 'outline-offset': 4 * node, 'outline-opacity': 1, 'z-index': 40 },
    },
    { selector: 'edge.current', style: { 'underlay-color': accent, 'underlay-opacity': 0.6, 'underlay-padding': 6 * line, 'z-index': 40 } },
    {
      selector: 'core',
      style: {
        'selection-box-color': accent,
        'selection-box-opacity': 0.12,
        'selection-box-border-color': accent,
        'selection-box-border-width': 1,
        'active-bg-color': accent,
        'active-bg-opacity': 0,
        'active-bg-size': 0,
        'outside-texture-bg-color': paper,
        'outside-texture-bg-opacity': 1,
      },
    },
  ];
}
