import { QueryClient } from '@tanstack/react-query';
import { expect, test, vi } from 'vitest';
import { boardsQuestion } from './boards.ts';
import { createClient, questionsOf } from './trpc.ts';

const card = (id: string, waitingOn: string) => ({ id, waitingOn });
const [first, second, third] = [card('a', 'tenant'), card('b', 'tenant'), card('c', 'tenant')];
const snagging = { flow: 'legacy_snagging', mark: 'one', left: 0, cards: [first, second] };
const transfers = { flow: 'new_transfer', mark: 'two', left: 0, cards: [third] };

test('boards that are held are asked only for what has changed, and keep every card that has not', async () => {
  const asked: string[] = [];
  const moved = card('b', 'council_legal');
  vi.stubGlobal('fetch', async (address: RequestInfo | URL) => {
    asked.push(decodeURIComponent(String(address)));
    const differences = [
      { flow: 'legacy_snagging', mark: 'three', left: 1, changed: [moved], ids: null },
      { flow: 'new_transfer', mark: 'two', left: 0, changed: [], ids: null },
    ];
    const isWhole = String(address).includes('/cases.boards?');
    return isWhole ? Response.json({ result: { data: [snagging, transfers] } }) : Response.json([{ result: { data: differences } }]);
  });
  const queryClient = new QueryClient();
  const client = createClient('olive');
  const question = boardsQuestion(questionsOf(client, queryClient, 'named'), client, queryClient);
  const whole = await queryClient.fetchQuery(question);
  const after = await queryClient.fetchQuery(question);
  expect(asked).toEqual([
    expect.stringContaining('/trpc/cases.boards?input={"closed":false}'),
    expect.stringContaining('"held":["one","two"]'),
  ]);
  expect(after).toEqual([{ flow: 'legacy_snagging', mark: 'three', left: 1, cards: [first, moved] }, transfers]);
  expect(after[0]?.cards[0]).toBe(whole[0]?.cards[0]);
  expect(after[1]).toBe(whole[1]);
});

test('where the difference is from another board than the one held, the whole is asked for anew, and gone on from', async () => {
  const asked: string[] = [];
  const anew = { ...snagging, mark: 'four', cards: [second] };
  vi.stubGlobal('fetch', async (address: RequestInfo | URL) => {
    const isWhole = String(address).includes('/cases.boards?');
    asked.push(isWhole ? 'whole' : decodeURIComponent(String(address)).replace(/.*"held":/, 'since '));
    if (isWhole) return Response.json({ result: { data: asked.length === 1 ? [snagging] : [anew] } });
    const strange = [{ flow: 'legacy_snagging', mark: 'three', left: 0, changed: [], ids: ['a', 'never seen'] }];
    const none = [{ flow: 'legacy_snagging', mark: 'four', left: 0, changed: [], ids: null }];
    return Response.json([{ result: { data: asked.length === 2 ? strange : none } }]);
  });
  const queryClient = new QueryClient();
  const client = createClient('olive');
  const question = boardsQuestion(questionsOf(client, queryClient, 'named'), client, queryClient);
  await queryClient.fetchQuery(question);
  expect(await queryClient.fetchQuery(question)).toEqual([anew]);
  expect(await queryClient.fetchQuery(question)).toEqual([anew]);
  expect(asked).toEqual(['whole', expect.stringContaining('["one"]'), 'whole', expect.stringContaining('["four"]')]);
});
