import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { tenantRoute } from '../reviews/routes.tsx';
import { createWeftRouter } from '../router.ts';
import { outsideRoute } from '../shell/rootRoute.tsx';
import { addressOf, askAhead, headersOf, outside, readAhead, takeAhead } from './ahead.ts';
import { newQueryClient, putAtHand, questionKey } from './questions.ts';
import { createClient, questionsOf } from './trpc.ts';

const olive = { id: 'olive', name: 'Olive Officer', role: 'admin', side: 'council' };

let asked: string[] = [];

beforeEach(() => {
  asked = [];
  vi.stubGlobal('fetch', async (address: string, { headers }: RequestInit) => {
    asked.push(`${new Headers(headers).get('x-weft-member') ?? 'nobody'} ${address.split('?')[0]}`);
    return Response.json({ result: { data: [olive] } });
  });
});

afterEach(() => vi.unstubAllGlobals());

const map = addressOf('network.snapshot');

test('what a workspace needs is asked for as whoever one was here last, and handed over once', async () => {
  await askAhead({ pathname: '/stoke-on-trent/map', search: '?view=rings' });
  expect(asked).toEqual([
    'nobody /trpc/members.list',
    'olive /trpc/network.snapshot',
    'olive /trpc/workspaces.get',
    'olive /trpc/reference.get',
    'olive /trpc/workspaces.list',
    'olive /trpc/savedViews.list',
  ]);
  expect(takeAhead(map, headersOf('otto'))).toBeUndefined();
  expect(takeAhead(map, headersOf('olive', true))).toBeUndefined();
  expect(await takeAhead(map, headersOf('olive'))?.then((answer) => answer.json())).toEqual({ result: { data: [olive] } });
  expect(takeAhead(map, headersOf('olive'))).toBeUndefined();
});

test('on the board its cards are asked for too, before anything else can keep them waiting', async () => {
  await askAhead({ pathname: '/stoke-on-trent/cases', search: '' });
  expect(asked.slice(0, 2)).toEqual(['nobody /trpc/members.list', 'olive /trpc/cases.boards']);
  expect(takeAhead(addressOf('cases.boards', { closed: false }), headersOf('olive'))).toBeDefined();
});

test('what was asked ahead and has come is at hand of whoever it was asked for, where the page looks for it, and once', async () => {
  await askAhead({ pathname: '/stoke-on-trent/cases', search: '' });
  await readAhead();
  const queryClient = putAtHand(newQueryClient(), 'olive');
  const { cases, reference, members } = questionsOf(createClient('olive'), queryClient, 'named');
  expect(queryClient.getQueryData(cases.boards.queryKey({ closed: false }))).toEqual([olive]);
  expect(queryClient.getQueryData(reference.get.queryKey())).toEqual([olive]);
  expect(queryClient.getQueryData(members.list.queryKey({ workspace: 'stoke-on-trent' }))).toBeUndefined();
  expect(takeAhead(map, headersOf('olive'))).toBeUndefined();
  expect(putAtHand(newQueryClient(), 'olive').getQueryCache().getAll()).toEqual([]);
  expect(putAtHand(newQueryClient(), null).getQueryData(members.list.queryKey({ workspace: 'stoke-on-trent' }))).toEqual([olive]);
});

test('what was refused is not at hand, and is left to be asked for', async () => {
  const refusal = Response.json({ error: { message: 'You cannot do this here.' } }, { status: 403 });
  vi.stubGlobal('fetch', async (address: string) =>
    address.includes('cases.boards') ? refusal : Response.json({ result: { data: [olive] } }),
  );
  await askAhead({ pathname: '/stoke-on-trent/cases', search: '' });
  await readAhead();
  const queryClient = putAtHand(newQueryClient(), 'olive');
  expect(queryClient.getQueryData(questionKey('reference.get', undefined))).toEqual([olive]);
  expect(queryClient.getQueryData(questionKey('cases.boards', { closed: false }))).toBeUndefined();
});

test('nothing is asked ahead on a wall, where names may not come', async () => {
  await askAhead({ pathname: '/stoke-on-trent/map', search: '?projector=on' });
  expect(asked).toEqual([]);
});

test('nothing is asked ahead on the pages that belong to no workspace', async () => {
  const { routesById } = createWeftRouter(newQueryClient());
  const ofNone = Object.values(routesById).filter((route) => route === tenantRoute || route.parentRoute === outsideRoute);
  expect(new Set(ofNone.map(({ fullPath }) => fullPath.split('/')[1]))).toEqual(new Set(outside));
  for (const path of outside) await askAhead({ pathname: `/${path}`, search: '' });
  expect(asked).toEqual([]);
});

test('an address that is not one asks for nothing', async () => {
  await askAhead({ pathname: '/%E0%A4%A', search: '' });
  expect(asked).toEqual([]);
});

test('a workspace that is not there is left to be asked for again where it is shown', async () => {
  vi.stubGlobal('fetch', async () => Response.json({ error: { message: 'There is no workspace of that name.' } }, { status: 404 }));
  await askAhead({ pathname: '/nowhere', search: '' });
  expect(takeAhead(addressOf('members.list', { workspace: 'nowhere' }), headersOf(null))).toBeUndefined();
});
