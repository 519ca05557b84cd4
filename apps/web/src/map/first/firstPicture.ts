import type { Day, Member, Snapshot } from '@weft/domain';
import { type Answer, lookAhead, seenAhead } from '../../data/ahead.ts';
import { readNetworkColours } from '../../ui/map/networkColours.ts';
import { paintNames, type Through } from '../../ui/map/networkOverview.ts';
import { nodeSize, scaleAt } from '../../ui/map/networkScale.ts';
import { paintOrganisations } from '../../ui/map/overviewOrganisations.ts';
import { oncePainted } from '../../ui/oncePainted.ts';
import { onceStyled } from '../../ui/theme/onceStyled.ts';
import { keptTheme, themeOf } from '../../ui/theme/settings.ts';
import { fitInto } from '../network/fitInto.ts';
import { placedNames } from '../network/overview/placedNames.ts';
import { type FirstScene, firstScene } from './firstScene.ts';

const own = 'ui-map-first';
/** A longer answer than this, compressed, is of a large map, which takes longer to read than it is worth. In bytes. */
const longest = 60_000;
/** However long the rest takes, the picture does not stay in the way of it. In milliseconds. */
const most = 5000;

/** The widest that the legend is, with the room beside it, and from where on it is open: as in the stylesheet. In pixels. */
const legend = { covers: 268, from: '(min-width: 60rem)' };

/** The records of a small map that opens as it is: null when it opens with a view that somebody chose. */
async function recordsFor(member: Member): Promise<{ snapshot: Snapshot; today: Day } | null> {
  const length = (await seenAhead('network.snapshot', member))?.headers.get('content-length');
  if (Number(length) > longest) return null;
  const [snapshot, views, workspace]: [Answer<Snapshot>, Answer<{ isDefault: boolean }[]>, Answer<{ today: Day }>] = await Promise.all([
    lookAhead('network.snapshot', undefined, member.id),
    lookAhead('savedViews.list', undefined, member.id),
    lookAhead('workspaces.get', undefined, member.id),
  ]);
  if (!snapshot || !views || !workspace || views.result.data.some(({ isDefault }) => isDefault)) return null;
  return { snapshot: snapshot.result.data, today: workspace.result.data.today };
}

function throughAt({ box }: FirstScene, { clientWidth: width, clientHeight: height }: Element): Through {
  const left = matchMedia(legend.from).matches ? legend.covers : 0;
  const { x, y, zoom } = fitInto(box, { width, height }, { left, top: 0 });
  return { width, height, zoom, x: width / 2 - x * zoom, y: height / 2 - y * zoom };
}

function paint(canvas: HTMLCanvasElement, scene: FirstScene, room: Element): void {
  const pen = canvas.getContext('2d');
  if (!pen) return;
  const colours = readNetworkColours(document.documentElement, themeOf(keptTheme()));
  const through = throughAt(scene, room);
  const pixels = Math.min(2, window.devicePixelRatio);
  canvas.width = through.width * pixels;
  canvas.height = through.height * pixels;
  paintOrganisations(pen, through, pixels, scene, colours);
  const scale = scaleAt(through.zoom).node * through.zoom;
  const named = scene.nodes.flatMap(({ look, weight, degree, ...node }) =>
    look === 'council' || look === 'partner' || look === 'other'
      ? [{ ...node, radius: (nodeSize(weight) * scale) / 2, priority: degree }]
      : [],
  );
  paintNames(pen, pixels, placedNames(named, [], through, colours.font), colours);
}

/**
 * Paints a small map where the map will be, while the page's own script is still on its way. It lies over the page until the map itself is
 * drawn, and takes no part in anything. Done once it can be seen; whatever it cannot show it leaves to the page.
 */
export async function showFirstPicture(member: Member): Promise<void> {
  try {
    const [records] = await Promise.all([recordsFor(member), onceStyled()]);
    const scene = records && firstScene(records.snapshot, records.today);
    const page = document.getElementById('root');
    // The page was quicker.
    if (!scene || page?.hasChildNodes()) return;
    const room = document.createElement('div');
    room.className = own;
    room.setAttribute('aria-hidden', 'true');
    const canvas = room.appendChild(document.createElement('canvas'));
    document.body.append(room);
    paint(canvas, scene, room);
    setTimeout(endFirstPicture, most);
    await oncePainted();
  } catch {
    endFirstPicture();
  }
}

/** Takes the picture away: the map itself is drawn, or something else is. */
export function endFirstPicture(): void {
  document.querySelector(`.${own}`)?.remove();
}
