import { replaceEqualDeep } from '@tanstack/react-query';
import type { BoardCard } from './cards.ts';

/** Whether a card shows just what another does: it may be of a later version, as when the server answers with what was already shown. */
export function saysTheSame(card: BoardCard, other: BoardCard | undefined): boolean {
  if (card === other || other === undefined) return card === other;
  return replaceEqualDeep(other, { ...card, version: other.version }) === other;
}
