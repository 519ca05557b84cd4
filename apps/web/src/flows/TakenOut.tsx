import { countIn, type Flow, placesFor, type Stage, type Standing } from '@weft/domain';
import { counted } from '@weft/network';
import type { Draft } from '../shell/draft.ts';
import { Button, Callout, Item, Select, Stack, Text } from '../ui/index.ts';
import type { FlowDraft } from './flowDraft.ts';

export interface TakenOutProps {
  flow: Flow;
  draft: Draft<FlowDraft>;
  out: readonly Stage[];
  standing: readonly Standing[];
}

/** The stages that the edit takes out. Where cases stand in one, it asks where they go; they move in the same change. */
export function TakenOut({ flow, draft, out, standing }: TakenOutProps) {
  const { shape, goes } = draft.value;

  function putBack(stage: Stage) {
    const before = flow.stages
      .slice(
        0,
        flow.stages.findIndex(({ id }) => id === stage.id),
      )
      .map(({ id }) => id);
    const at = shape.stages.findLastIndex(({ id }) => before.includes(id)) + 1;
    const isThere = (id: string) => id === '*' || id === stage.id || shape.stages.some((each) => each.id === id);
    const moves = flow.transitions.filter(({ from, to }) => (from === stage.id || to === stage.id) && isThere(from) && isThere(to));
    const stages = [...shape.stages.slice(0, at), stage, ...shape.stages.slice(at)];
    draft.setValue({ ...draft.value, shape: { ...shape, stages, transitions: [...shape.transitions, ...moves] } });
  }

  return (
    <Callout tone="caution" title={out.length === 1 ? 'One stage is taken out' : `${out.length} stages are taken out`}>
      <Stack as="ul" gap={3}>
        {out.map((stage) => {
          const { here, back } = countIn(standing, stage.id);
          return (
            <Item
              key={stage.id}
              as="li"
              actions={
                <Button size="s" aria-label={`Put back ${stage.label}`} onPress={() => putBack(stage)}>
                  Put back
                </Button>
              }
            >
              <Stack gap={2}>
                <Text strong>{stage.label}</Text>
                {here + back > 0 ? (
                  <Select
                    name={`goes.${stage.id}`}
                    label={`Where ${here > 0 ? `its ${counted(here, 'case')}` : 'cases that would go back to it'} go${here === 1 ? 'es' : ''}`}
                    description={here > 0 && back > 0 ? `And ${counted(back, 'case')} beside the flow would go back there.` : undefined}
                    options={placesFor(shape, stage)}
                    value={goes[stage.id] ?? null}
                    onChange={(to) => draft.setValue({ ...draft.value, goes: { ...goes, [stage.id]: to } })}
                  />
                ) : (
                  <Text size="s">No case stands in it.</Text>
                )}
              </Stack>
            </Item>
          );
        })}
      </Stack>
    </Callout>
  );
}
