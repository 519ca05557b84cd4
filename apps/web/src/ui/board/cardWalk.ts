import type { KeyboardEvent } from 'react';
import { plainText } from '../fields/matching.ts';

/** What the keys do that a list of cards knows of. */
export interface CardKeys {
  /** Every card, in order. */
  ids: readonly string[];
  /** A card in words, for typing ahead. */
  wordsOf: (id: string) => string;
  act: (id: string) => void;
  toggle: (id: string) => void;
  /** Takes these into the selection, beside what is in it. */
  add: (ids: readonly string[]) => void;
  clear: () => void;
}

const ways: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowDown: 1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};
const across: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** The card that something is on, or is. */
export function cardAt(target: EventTarget): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-card]') : null;
}

/** Stands on a card of a list, if it is there. */
export function standOn(list: Element, id: string | undefined): void {
  const cards = [...list.querySelectorAll<HTMLElement>('[data-card]')];
  cards.find(({ dataset }) => dataset.card === id)?.focus();
}

/** From a card to the first or last of what can be pressed on it, from one to the next, and back to the card after the last. */
function walkAcross(card: HTMLElement, way: number): void {
  const stops: Element[] = [card, ...card.querySelectorAll<HTMLElement>('button, a[href]')];
  const at = document.activeElement ? stops.indexOf(document.activeElement) : -1;
  const next = stops.at((at + way) % stops.length);
  if (next instanceof HTMLElement) next.focus();
}

/** How long after a letter the next still belongs to the same word, in milliseconds. */
const oneWord = 1000;
const typed = { text: '', at: 0 };

/** The next card whose words begin with what is being typed; undefined for a key that is no letter, and where there is none. */
function typedAhead(event: KeyboardEvent, { ids, wordsOf }: CardKeys, from: number): string | undefined {
  if (event.key.length !== 1 || event.key === ' ') return undefined;
  const goesOn = event.timeStamp - typed.at < oneWord;
  typed.text = `${goesOn ? typed.text : ''}${event.key}`;
  typed.at = event.timeStamp;
  const begins = plainText(typed.text);
  const start = typed.text.length === 1 ? from + 1 : from;
  return ids.map((_, index) => ids[(start + index) % ids.length] ?? '').find((id) => plainText(wordsOf(id)).startsWith(begins));
}

/** What the card itself does at a key: acts, or goes in or out of the selection. */
function pressed(event: KeyboardEvent, id: string, { act, toggle }: CardKeys): boolean {
  if (event.key === 'Enter') act(id);
  else if (event.key === ' ') toggle(id);
  else return false;
  return true;
}

function walked(event: KeyboardEvent<HTMLElement>, card: HTMLElement, keys: CardKeys): boolean {
  const from = keys.ids.indexOf(card.dataset.card ?? '');
  const way = ways[event.key];
  const to = way === undefined ? typedAhead(event, keys, from) : keys.ids[Math.max(0, Math.min(keys.ids.length - 1, from + way))];
  if (to === undefined) return false;
  if (event.shiftKey && way !== undefined) keys.add([card.dataset.card ?? '', to]);
  standOn(event.currentTarget, to);
  return true;
}

/**
 * Walks a list of cards as a grid is walked: up and down from card to card, left and right among what can be pressed on one, by its first letters;
 * Enter acts, Space selects, with Shift the selection grows, Ctrl+A takes all and Escape none.
 */
export function walkCards(event: KeyboardEvent<HTMLElement>, keys: CardKeys): void {
  const card = cardAt(event.target);
  if (!card || event.altKey) return;
  const id = card.dataset.card ?? '';
  const way = across[event.key];
  if (event.ctrlKey || event.metaKey) {
    if (event.key.toLowerCase() !== 'a') return;
    keys.add(keys.ids);
  } else if (way !== undefined) walkAcross(card, way);
  else if (event.key === 'Escape') {
    // Whatever else it means goes on.
    keys.clear();
    return;
  } else if (!(event.target === card && pressed(event, id, keys)) && !walked(event, card, keys)) return;
  event.preventDefault();
}
