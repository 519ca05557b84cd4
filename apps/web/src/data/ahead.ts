import type { Member } from '@weft/domain';
import { rememberedMember } from './chosenMember.ts';

/** Pages that belong to no workspace, by the first part of their address. */
export const outside: readonly string[] = ['', 'ui', 'accessibility', 'review'];

/** Whether an address is of the map, whose own script is large enough to be worth asking for at once. */
export function isOfMap({ pathname }: Pick<Location, 'pathname'>): boolean {
  return pathname.split('/')[2] === 'map';
}

/** Whether an address is of the board, whose cards are worth asking for at once. */
export function isOfBoard({ pathname }: Pick<Location, 'pathname'>): boolean {
  const [, , page, inside] = pathname.split('/');
  return page === 'cases' && !inside;
}

/** Who calls, and whether the server is to name anybody. @param member the id of the member; null for nobody. */
export function headersOf(member: string | null, namesHidden = false): Record<string, string> {
  return { ...(member === null ? {} : { 'x-weft-member': member }), ...(namesHidden ? { 'x-weft-names': 'hidden' } : {}) };
}

/** Where a query that is asked alone stands. */
export function addressOf(procedure: string, input?: unknown): string {
  return `/trpc/${procedure}${input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`}`;
}

/** What the frame of a workspace needs of its member, each asked alone. */
export const ofMember = ['network.snapshot', 'workspaces.get', 'reference.get', 'workspaces.list', 'savedViews.list'];

/** A question that was asked ahead, and what came of it; once that is read, it is put at hand of the page rather than asked for. */
export interface AskedAhead {
  procedure: string;
  input: unknown;
  /** As whom; null for nobody. */
  member: string | null;
  answer: Promise<Response>;
  /** Read once, for everybody who looks at it; null when it was refused or cannot be read. */
  reading?: ReturnType<Response['json']>;
  read?: { data: unknown };
}

const asked = new Map<string, AskedAhead>();

function keyOf(address: string, headers: Record<string, string>): string {
  return JSON.stringify([address, headers]);
}

function ask(procedure: string, input: unknown, member: string | null): Promise<Response> {
  const address = addressOf(procedure, input);
  const headers = headersOf(member);
  const answer = fetch(address, { headers });
  answer.catch(() => asked.clear());
  asked.set(keyOf(address, headers), { procedure, input, member, answer });
  return answer;
}

/**
 * Asks for what a workspace's frame needs while the script that shows it is still on its way, as whoever one was here last. On a wall, where
 * nothing may be asked for with names, and outside workspaces it asks for nothing. Failing says nothing: whoever shows it asks again.
 * @returns as whom it asked; null when it asked for nothing.
 */
export async function askAhead({ pathname, search }: Pick<Location, 'pathname' | 'search'>): Promise<Member | null> {
  if (new URLSearchParams(search).has('projector')) return null;
  try {
    const [, slug = ''] = decodeURIComponent(pathname).split('/');
    if (outside.includes(slug)) return null;
    const answer = await ask('members.list', { workspace: slug }, null);
    const { result }: { result: { data: Member[] } } = await answer.clone().json();
    const member = rememberedMember(slug, result.data);
    if (!member) return null;
    const askFor = (procedure: string, input?: unknown) => void ask(procedure, input, member.id);
    // The page's own question before all else: its answer is the longest, and nothing can be done without it.
    if (isOfBoard({ pathname })) askFor('cases.boards', { closed: false });
    for (const procedure of ofMember) askFor(procedure);
    return member;
  } catch {
    asked.clear();
    return null;
  }
}

/** The answer to a question that was asked ahead, unread, for whoever looks at how it came. */
export function seenAhead(procedure: string, member: Member): Promise<Response> | undefined {
  return asked.get(keyOf(addressOf(procedure), headersOf(member.id)))?.answer;
}

/** An answer as it comes, read; null when there is none. */
export type Answer<Data> = { result: { data: Data } } | null;

/** Not said of what: whoever asked knows. */
type Json = ReturnType<Response['json']>;

async function readAnswer(question: AskedAhead): Json {
  try {
    const answer = await question.answer;
    if (!answer.ok) return null;
    const read: { result: { data: unknown } } = await answer.clone().json();
    question.read = read.result;
    return read;
  } catch {
    return null;
  }
}

function reading(question: AskedAhead): Json {
  question.reading ??= readAnswer(question);
  return question.reading;
}

/**
 * What was answered to a question that was asked ahead, for whoever looks at it before it is taken: an `Answer`, null when it was not asked, was
 * refused or cannot be read.
 */
export async function lookAhead(procedure: string, input: unknown, member: string | null): Json {
  const question = asked.get(keyOf(addressOf(procedure, input), headersOf(member)));
  return question ? reading(question) : null;
}

/** The answer to the very same question that was asked ahead, if it was: once, as it may be old the next time. */
export function takeAhead(address: string, headers: Record<string, string>): Promise<Response> | undefined {
  const key = keyOf(address, headers);
  const taken = asked.get(key);
  asked.delete(key);
  return taken?.answer;
}

/** Reads all that was asked ahead as it comes; what is refused or not to be read is left to be asked for. */
export async function readAhead(): Promise<void> {
  await Promise.all([...asked.values()].map(reading));
}

/** Hands over what was asked ahead as this member, or as nobody, and has been read: once, as it may be old the next time. */
export function takeRead(member: string | null): (Pick<AskedAhead, 'procedure' | 'input'> & { data: unknown })[] {
  return [...asked].flatMap(([key, { procedure, input, member: whose, read }]) => {
    if (whose !== member || !read) return [];
    asked.delete(key);
    return [{ procedure, input, data: read.data }];
  });
}
