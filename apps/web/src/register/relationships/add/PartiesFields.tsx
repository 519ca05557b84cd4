import { useMemo } from 'react';
import { useSnapshot, useWorkspace } from '../../../data/index.ts';
import { Button, FieldGroup, Row, Stack, TextField } from '../../../ui/index.ts';
import { OrganisationPicker } from '../../organisations/OrganisationPicker.tsx';
import { withParty, withPartyAt } from './draft.ts';
import type { DraftFields } from './fields.ts';

/** Who takes part: two to begin with, each found by name or added on the spot. */
export function PartiesFields({ draft, setDraft }: DraftFields) {
  const first = useLikelyParties();
  const chosen = draft.parties.flatMap(({ organisationId }) => organisationId ?? []);
  return (
    <FieldGroup legend="Who takes part">
      <Stack gap={3}>
        {draft.parties.map((party, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows are told apart by their place alone; two can be empty
          <Stack key={at} gap={2}>
            <OrganisationPicker
              name={`parties.${at}.organisationId`}
              label={at === 0 ? 'One party' : at === 1 ? 'Another party' : `Party ${at + 1}`}
              description={at === 0 ? 'Find it by any of its names, or add it' : undefined}
              isRequired={at < 2}
              autoFocus={at === chosen.length && at > 1}
              value={party.organisationId}
              without={chosen}
              first={first}
              onChange={(organisationId) => setDraft(withPartyAt(draft, at, { organisationId }))}
            />
            {(party.organisationId !== null || at > 1) && (
              <Row align="end">
                <TextField
                  name={`parties.${at}.part`}
                  label="As what, if that can be said"
                  placeholder="convenor, funder, member…"
                  value={party.part}
                  onChange={(part) => setDraft(withPartyAt(draft, at, { part }))}
                />
                {draft.parties.length > 2 && (
                  <Button variant="icon" icon="close" label="Take this party out" onPress={() => setDraft(withPartyAt(draft, at, null))} />
                )}
              </Row>
            )}
          </Stack>
        ))}
        <Row>
          <Button variant="quiet" size="s" icon="add" onPress={() => setDraft(withParty(draft))}>
            Another party
          </Button>
        </Row>
      </Stack>
    </FieldGroup>
  );
}

/** Where the member's own post is, then the council itself: what most relationships here have for a party. */
function useLikelyParties() {
  const { organisations, posts } = useSnapshot();
  const { member } = useWorkspace();
  return useMemo(() => {
    const own = posts.filter(({ id }) => id === member.postId).map(({ organisationId }) => organisationId);
    return [...own, ...organisations.filter(({ kind }) => kind === 'council').map(({ id }) => id)];
  }, [organisations, posts, member]);
}
