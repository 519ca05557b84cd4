// The script inside a page that is taken away. It stands alone: nothing of it runs in Weft itself, and it fetches nothing.
import { type Snapshot, snapshotSchema } from '@weft/domain';
import { applyFilter, type Clock, lookup, parseFilter } from '@weft/network';
import { leftInWords, type Said } from './held.ts';
import { lookInto } from './picture.ts';

const held: { snapshot: Snapshot; clock: Clock; said: Said | null } = JSON.parse(document.getElementById('held')?.textContent ?? '');
const snapshot = snapshotSchema.parse(held.snapshot);
const form = one('form', HTMLFormElement);
const find = one('input[type="search"]', HTMLInputElement);
const status = one('[role="status"]', HTMLElement);
const picture = one('figure > svg', SVGSVGElement);
const rows = all('[data-row]', HTMLElement);
const marks = all('figure [data-record]', SVGElement);

function one<T extends Element>(selector: string, kind: new () => T): T {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`This page has lost its ${selector}.`);
  return found;
}

function all<T extends Element>(selector: string, kind: new () => T): T[] {
  return [...document.querySelectorAll(selector)].filter((each): each is T => each instanceof kind);
}

/** Leaves what the form asks for: in the rows, in the picture, and in words. */
function filter(): void {
  const asked = new FormData(form);
  const several = (name: string) => asked.getAll(name).map(String);
  const visible = applyFilter(
    snapshot,
    { ...parseFilter({ q: asked.get('q') ?? '', types: several('types'), levels: several('levels'), statuses: several('statuses') }) },
    held.clock,
  );
  const left = new Set([...visible.relationships, ...visible.organisations].map(({ id }) => id));
  for (const row of rows) row.hidden = !left.has(row.dataset.row ?? '');
  for (const mark of marks) mark.toggleAttribute('data-out', !left.has(mark.dataset.record ?? ''));
  status.textContent = leftInWords(visible, snapshot.relationships.length, held.said);
}

/** Has one record stand out in the picture, with all it is joined to; pressing it again has all of them stand out alike. */
function light(row: HTMLElement): void {
  const button = row.querySelector('button');
  const isLit = button?.getAttribute('aria-pressed') === 'true';
  for (const each of document.querySelectorAll('[aria-pressed]')) each.setAttribute('aria-pressed', 'false');
  picture.toggleAttribute('data-lit', !isLit);
  const near = isLit ? new Set<string>() : joinedTo(row.dataset.row ?? '');
  for (const mark of marks) mark.toggleAttribute('data-lit', near.has(mark.dataset.record ?? ''));
  button?.setAttribute('aria-pressed', String(!isLit));
}

function joinedTo(id: string): Set<string> {
  const { relationships, ties } = lookup(snapshot);
  const found = relationships.get(id);
  const related = found ? [found] : (ties.get(id) ?? []);
  const members = related.flatMap(({ parties, brokerIds }) => [...parties.map(({ organisationId }) => organisationId), ...brokerIds]);
  return new Set([id, ...related.map((each) => each.id), ...members]);
}

/** The row so many further on, of those that are left. */
function step(from: Element, by: 1 | -1): void {
  const shown = rows.filter((row) => !row.hidden);
  const at = shown.findIndex((row) => row.contains(from));
  shown[at + by]?.querySelector('button')?.focus();
}

form.hidden = false;
form.addEventListener('input', filter);
form.addEventListener('submit', (event) => event.preventDefault());
for (const row of rows) {
  row.querySelector('button')?.addEventListener('click', () => light(row));
  row.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    step(row, event.key === 'ArrowDown' ? 1 : -1);
  });
}
for (const mark of marks) {
  const row = rows.find((each) => each.dataset.row === mark.dataset.record);
  if (row) mark.addEventListener('click', () => light(row));
}
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.target === find) return;
  event.preventDefault();
  find.focus();
});
lookInto(picture);
