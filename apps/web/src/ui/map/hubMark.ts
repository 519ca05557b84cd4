import { letterOfHub } from './networkScale.ts';

/** The letter of a hub, as a picture: Cytoscape gives a node one label, and that is the relationship's name. */
export function hubMark(letter: string, colour: string) {
  const height = 64 * letterOfHub;
  const words = `<text x="32" y="${32 + 0.36 * height}" text-anchor="middle" font-family="system-ui, sans-serif" font-weight="700" font-size="${height}" fill="${colour}">${letter}</text>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 64 64">${words}</svg>`;
  return {
    'background-image': `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`,
    'background-fit': 'contain' as const,
    'background-image-containment': 'over' as const,
    'background-clip': 'none' as const,
  };
}
