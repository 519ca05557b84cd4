import type { Member } from '@weft/domain';
import { askAhead, isOfBoard, isOfMap } from './data/ahead.ts';
import { showFirstPicture } from './map/first/firstPicture.ts';

/** How long the page waits for the first answer, in milliseconds: what it shows without one says that nobody answers. */
const patience = 300;
/** And how long for the picture of a small map or of the board, once its records have been asked for. */
const paintPatience = 150;

function after(milliseconds: number): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), milliseconds));
}

// Nothing was asked of the page, so it opens as it is.
const isPlain = location.search === '';
const board = isPlain && isOfBoard(location) ? import('./cases/board/first/firstPicture.tsx') : null;

async function firstPicture(member: Member): Promise<void> {
  try {
    if (board) await (await board).showFirstBoard(member);
    else if (isPlain && isOfMap(location)) await showFirstPicture(member);
  } catch {
    // The page itself is shown all the same, and says what is wrong.
  }
}

// This runs as soon as it is there, while stylesheets are still on their way. The page's own script is large: were it run first, the server
// would have nothing to do meanwhile.
const asking = askAhead(location);
// Where the first answer takes longer, the picture is not waited for, and is shown if it still comes before the page.
const picture = asking.then((each) => (each ? firstPicture(each) : undefined));
const member = await Promise.race([asking, after(patience)]);
// Reading the rest of the script keeps the page busy for longer than painting a picture takes.
if (member) await Promise.race([picture, after(paintPatience)]);
if (isOfMap(location)) void import('./map/MapPage.tsx');
if (isOfBoard(location)) void import('./cases/board/BoardPage.tsx');
void import('./app.tsx');
