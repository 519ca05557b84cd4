import type { APIRequestContext } from '@playwright/test';

/** Changes a case of the Stoke-on-Trent workspace by its reference, as its caseworker, before anybody looks at it. */
export async function changeCase(request: APIRequestContext, reference: string, data: object): Promise<void> {
  const asked = encodeURIComponent(JSON.stringify({ workspace: 'stoke-on-trent' }));
  const members: { id: string; name: string }[] = (await (await request.get(`/trpc/members.list?input=${asked}`)).json()).result.data;
  const headers = { 'x-weft-member': members.find(({ name }) => name === 'Cass Caseworker')?.id ?? '' };
  const answer = await request.get(`/trpc/cases.boards?input=${encodeURIComponent('{}')}`, { headers });
  const boards: { cards: { id: string; version: number; reference: string }[] }[] = (await answer.json()).result.data;
  const found = boards.flatMap(({ cards }) => cards).find((card) => card.reference === reference);
  const changed = await request.post('/trpc/cases.update', { headers, data: { id: found?.id, version: found?.version, data } });
  if (!changed.ok()) throw new Error(`${reference} could not be changed: ${await changed.text()}`);
}
