import type { APIRequestContext } from '@playwright/test';

type Caller = 'Ada Admin' | 'Cass Caseworker';

/** What says who calls, for members of the Stoke-on-Trent workspace. */
async function as(request: APIRequestContext, name: Caller): Promise<Record<string, string>> {
  const asked = encodeURIComponent(JSON.stringify({ workspace: 'stoke-on-trent' }));
  const members: { id: string; name: string }[] = (await (await request.get(`/trpc/members.list?input=${asked}`)).json()).result.data;
  return { 'x-weft-member': members.find((member) => member.name === name)?.id ?? '' };
}

async function write(request: APIRequestContext, name: Caller, procedure: string, data: object): Promise<void> {
  const answer = await request.post(`/trpc/${procedure}`, { headers: await as(request, name), data });
  if (!answer.ok()) throw new Error(`${procedure} answered ${answer.status()}: ${await answer.text()}`);
}

async function caseOf(request: APIRequestContext, reference: string): Promise<{ id: string; version: number }> {
  const headers = await as(request, 'Cass Caseworker');
  const answer = await request.get(`/trpc/cases.boards?input=${encodeURIComponent('{}')}`, { headers });
  const boards: { cards: { id: string; version: number; reference: string }[] }[] = (await answer.json()).result.data;
  const found = boards.flatMap(({ cards }) => cards).find((card) => card.reference === reference);
  if (!found) throw new Error(`${reference} is on no board.`);
  return { id: found.id, version: found.version };
}

/** Changes a case of the Stoke-on-Trent workspace by its reference, as its caseworker. */
export async function changeCase(request: APIRequestContext, reference: string, data: object): Promise<void> {
  await write(request, 'Cass Caseworker', 'cases.update', { ...(await caseOf(request, reference)), data });
}

/** Logs a call on a case, which both sides may read. */
export async function logCall(request: APIRequestContext, reference: string, text: string): Promise<void> {
  const { id: caseId } = await caseOf(request, reference);
  await write(request, 'Cass Caseworker', 'cases.events.create', { data: { caseId, kind: 'call', text, audience: 'shared' } });
}

/** Has the workspace flag a case after so many days without an entry in its log, and escalate none for that. */
export async function flagSilenceAfter(request: APIRequestContext, after: number): Promise<void> {
  const answer = await request.get('/trpc/workspaces.get', { headers: await as(request, 'Ada Admin') });
  const { id, version }: { id: string; version: number } = (await answer.json()).result.data.workspace;
  const level = { unit: 'days', advice: 'Get in touch.' };
  const serviceLevels = { 'silent/flag': { ...level, after, off: false }, 'silent/escalate': { ...level, after: 1000, off: true } };
  await write(request, 'Ada Admin', 'workspaces.update', { id, version, data: { serviceLevels } });
}
