import { askAhead, isOfBoard, isOfMap } from './data/ahead.ts';

/** How long the page waits for the first answer, in milliseconds: what it shows without one says that nobody answers. */
const patience = 300;

// This runs as soon as it is there, while stylesheets are still on their way. The page's own script is large: were it run first, the server
// would have nothing to do meanwhile.
await Promise.race([askAhead(location), new Promise((resolve) => setTimeout(resolve, patience))]);
if (isOfMap(location)) void import('./map/MapPage.tsx');
if (isOfBoard(location)) void import('./cases/board/BoardPage.tsx');
void import('./app.tsx');
