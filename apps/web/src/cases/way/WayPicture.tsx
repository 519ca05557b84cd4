import type { Id, Outlook } from '@weft/domain';
import { GraphPicture } from '../../ui/graph/GraphPicture.tsx';
import type { Around } from '../around/useAround.ts';
import { useThingWords } from './thingWords.ts';
import { wayGraph } from './wayGraph.ts';

export interface WayPictureProps {
  caseId: Id;
  around: Around;
  outlook: Outlook;
}

/** Everything in the way of closing as a small graph: what comes first at the left, what takes longest drawn strongly. */
export function WayPicture({ caseId, around, outlook }: WayPictureProps) {
  const wordsOf = useThingWords(around);
  const { nodes, links } = wayGraph(caseId, around, outlook, wordsOf);
  return <GraphPicture label="Everything in the way of closing, from what comes first" nodes={nodes} links={links} />;
}
