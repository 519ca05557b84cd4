import { layoutNetwork, type Network, type Point } from '@weft/network';

/** What the page hears back: the network's ids with their places. */
export type LaidOut = [string, Point][];

addEventListener('message', ({ data }: MessageEvent<Network>) => {
  postMessage([...layoutNetwork(data)] satisfies LaidOut);
});
