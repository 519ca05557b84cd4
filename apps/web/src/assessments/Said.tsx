import type { Assessment } from '@weft/domain';
import { useWorkspace } from '../data/index.ts';
import { DataList, Stack, Text } from '../ui/index.ts';
import { intentDeliveryOf } from './assessmentWords.ts';

const yesOrNo = (said: boolean | null, reason: string | null) => (said === null ? null : `${said ? 'Yes' : 'No'}: ${reason ?? ''}`);

/** What people said besides the scores: strategic in intent and in delivery, each with why, and what comes of it. */
export function Said({ assessment }: { assessment: Assessment }) {
  const { assessmentForm } = useWorkspace().reference;
  const { strategicInIntent, intentReason, strategicInDelivery, deliveryReason, keepAsItIs, outcome } = assessment;
  const comesTo = intentDeliveryOf(assessmentForm, assessment);
  const decided = keepAsItIs === null ? null : keepAsItIs ? 'Keep as it is' : 'Something should change';
  const items = [
    { term: 'Strategic in intent', value: yesOrNo(strategicInIntent, intentReason) },
    { term: 'Strategic in delivery', value: yesOrNo(strategicInDelivery, deliveryReason) },
    { term: 'What comes of it', value: [decided, outcome].filter((part) => part !== null).join('. ') || null },
  ].filter(({ value }) => value !== null);
  if (items.length === 0) return null;
  return (
    <Stack gap={1}>
      {comesTo && <Text size="s">{`${comesTo.label}. ${comesTo.action}`}</Text>}
      <DataList layout="above" items={items} />
    </Stack>
  );
}
