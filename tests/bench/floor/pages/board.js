import { createElement as h, memo } from 'react';
import { createRoot } from 'react-dom/client';

/**
 * The cards of one flow as Weft's API answers with them.
 *
 * @typedef {{ id: string, reference: string, stage: string, organisation: { name: string } | null, building: { name: string },
 *   waitingOn: string, daysWaiting: number | null, daysInStage: number | null, nextAction: string | null, nextActionDue: string | null,
 *   nextActionPost: { title: string } | null, openSnags: number, worstSeverity: string | null, blocked: boolean,
 *   silent: { count: number } | null }} Card
 */

const Card = memo(function Card(/** @type {{ card: Card }} */ { card }) {
  return h(
    'div',
    { className: 'card', draggable: true },
    h('small', null, card.reference),
    h('button', { type: 'button' }, 'Move'),
    h('strong', null, card.organisation?.name ?? 'No organisation yet'),
    h('div', null, card.building.name),
    h('button', { type: 'button' }, card.waitingOn),
    h('div', null, `${card.daysWaiting} days`),
    h('div', null, `In this stage for ${card.daysInStage} days`),
    h('div', null, card.nextAction),
    h('div', null, `Due ${card.nextActionDue}`, ' ', card.nextActionPost?.title),
    h('div', null, card.blocked ? 'Blocked ' : '', `${card.openSnags} snags, worst ${card.worstSeverity}`),
    card.silent && h('div', null, `Nothing logged for ${card.silent.count} days`),
  );
});

const answer = await fetch(`/elements/${location.hash.slice(1)}.json`);
/** @type {{ cards: Card[] }} */
const { cards } = await answer.json();
const stages = [...new Set(cards.map((card) => card.stage))];
const room = document.getElementById('board');
if (room === null) throw new Error('The page has no room for a board.');
createRoot(room).render(
  stages.map((stage) =>
    h(
      'section',
      { key: stage, className: 'column' },
      h('h2', null, stage),
      cards.filter((card) => card.stage === stage).map((card) => h(Card, { key: card.id, card })),
    ),
  ),
);
