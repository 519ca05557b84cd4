/**
 * What the bare pages draw: the nodes and ties of a workspace with their places, and nothing else.
 *
 * @typedef {{ id: string, label: string, x: number, y: number, council: boolean }} Node
 * @typedef {{ id: string, source: string, target: string, colour: string }} Edge
 * @returns {Promise<{ nodes: Node[], edges: Edge[] }>}
 */
export async function fetchElements() {
  const answer = await fetch(`/elements/${location.hash.slice(1)}.json`);
  return answer.json();
}

/** Where they are drawn. */
export function room() {
  const room = document.getElementById('map');
  if (room === null) throw new Error('The page has no room for a map.');
  return room;
}

export const colours = { council: '#1c2430', partner: '#7a828c' };
