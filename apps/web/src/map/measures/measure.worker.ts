import { workOut } from '@weft/network';
import type { Asked } from './workOutAway.ts';

addEventListener('message', ({ data: { network, id } }: MessageEvent<Asked>) => {
  postMessage(workOut(network, id));
});
