import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig, type Plugin, type Rolldown } from 'vite';

const server = 'http://127.0.0.1:4173';

/** The components come with their few words in thirty-odd languages. The product speaks English, so only those are sent to the browser. */
const englishOnly: Plugin = {
  name: 'english-only',
  load: {
    filter: { id: /react-(?:aria|stately|aria-components)[\\/]dist[\\/].*[\\/]intl[\\/].*[a-z]{2}-[A-Z]{2}\.mjs$/ },
    handler: (id) => (/en-[A-Z]{2}\.mjs$/.test(id) ? null : 'export default {};'),
  },
};

/** Each file beside itself, compressed: otherwise the server would compress it again for everybody who asks. */
const compressed: Plugin = {
  name: 'compressed',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const [fileName, file] of Object.entries(bundle)) {
        if (!/\.(?:js|css|svg)$/.test(fileName)) continue;
        this.emitFile({
          type: 'asset',
          fileName: `${fileName}.gz`,
          source: gzipSync(file.type === 'chunk' ? file.code : file.source, { level: 9 }),
        });
      }
    },
  },
};

/** The scripts that hold a module and all that it needs. */
function scriptsOf(module: string, bundle: Rolldown.OutputBundle): string[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const holding = chunks.filter(({ facadeModuleId }) => facadeModuleId?.endsWith(module));
  const needed = new Set(holding.flatMap(({ fileName, imports }) => [fileName, ...imports]));
  return [...new Set([...needed].flatMap((file) => [file, ...(chunks.find(({ fileName }) => fileName === file)?.imports ?? [])]))];
}

/**
 * The page begins with a few lines that ask for data ahead; all the rest of its script is on the way from the start too, not only after them. An
 * address under “cases” is sent a page of its own, by which the board's is on its way as well.
 */
const alongside: Plugin = {
  name: 'alongside',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle = {} }) => [
      ...scriptsOf('/src/app.tsx', bundle).map((file) => ({
        tag: 'link',
        attrs: { rel: 'modulepreload', href: `/${file}`, crossorigin: true },
        injectTo: 'head' as const,
      })),
      // The letters too, which are otherwise asked for only when there are words to be drawn: then those are drawn twice, and may move.
      ...Object.keys(bundle)
        .filter((file) => /inter-latin-opsz-normal-[^/]*\.woff2$/.test(file))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${file}`, crossorigin: true },
          injectTo: 'head' as const,
        })),
    ],
  },
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') this.error('There is no page to put the board’s script on.');
      const html = String(page.source);
      const picture = scriptsOf('/src/cases/board/first/firstPicture.tsx', bundle);
      const rest = ['/src/app.tsx', '/src/cases/board/BoardPage.tsx'].flatMap((module) => scriptsOf(module, bundle));
      const links = [
        ...picture.map((file) => `<link rel="modulepreload" crossorigin href="/${file}">`),
        // Only fetched for now: reading them beside it, the page would be later with its picture than it is earlier with the rest.
        ...[...new Set(rest)]
          .filter((file) => !picture.includes(file))
          .map((file) => `<link rel="preload" as="script" crossorigin href="/${file}">`),
      ];
      const source = html.replace(/\s*<link rel="modulepreload"[^>]*>/g, '').replace('  </head>', `    ${links.join('\n    ')}\n  </head>`);
      this.emitFile({ type: 'asset', fileName: 'cases.html', source });
    },
  },
};

/** All that the page's first lines need, to be in one small file with nothing else. */
const ahead = [
  ...['ahead', 'chosenMember'].map((name) => `/src/data/${name}.ts`),
  ...['onceStyled', 'settings', 'wallText'].map((name) => `/src/ui/theme/${name}.ts`),
  ...['networkColours', 'networkOverview', 'networkScale', 'overviewOrganisations'].map((name) => `/src/ui/map/${name}.ts`),
  '/src/ui/oncePainted.ts',
  '/src/ui/relationshipTypes.ts',
  ...['firstPicture', 'firstScene'].map((name) => `/src/map/first/${name}.ts`),
  ...['fitInto', 'labelText', 'placeLabels', 'standOff', 'taken', 'weight', 'overview/placedNames'].map(
    (name) => `/src/map/network/${name}.ts`,
  ),
  ...['build/lines', 'snapshot/lookup', 'memo/memo'].map((name) => `/network/src/${name}.ts`),
  '/domain/src/values/span.ts',
];

/** Dragging, which a few lists share with the board. */
const ofDragging =
  /react-aria[\\/]dist[\\/]private[\\/](?:intl[\\/]dnd|dnd[\\/](?:DragManager|useDrag|useDrop|useVirtualDrop|utils|constants|intlStrings)\.)/;

/** The board, and the small things that it shares with some other page, by their folders and names. */
const inBoard = [
  /[\\/]src[\\/](?:cases[\\/](?:board|moving|opening|words)|savedViews|ui[\\/]board)[\\/](?!LimitDialog)/,
  /[\\/]src[\\/](?:shell[\\/](?:CopyLink|draft)|data[\\/](?:boards|useSame)|ui[\\/](?:actions[\\/](?:MenuAt|Toggle\w+)|collections[\\/]MoreAsScrolled|fields[\\/]SearchField))\.tsx?$/,
  /[\\/]domain[\\/]src[\\/](?:cases[\\/](?:boardDifference|requirements|moveCase|waiting)|flows[\\/]reach)\.ts$/,
  /react-aria[\\/]dist[\\/]private[\\/](?:button[\\/]useToggle|toolbar[\\/])|[\\/]private[\\/]Toggle\w+\.|[\\/]private[\\/]toggle[\\/]/,
];

/** All that the first picture of the board needs besides, for the same reason; the page itself has it from here. */
const firstBoard = [
  ...['FirstBoard.tsx', 'firstPicture.tsx', 'press.ts', 'scroll.ts'].map((name) => `/src/cases/board/first/${name}`),
  ...[
    'CaseCard.tsx',
    'ColumnButtons.tsx',
    'boardActions.ts',
    'cards.ts',
    'columnLook.ts',
    'columnOffers.ts',
    'flowBoards.ts',
    'grouping.ts',
  ].map((name) => `/src/cases/board/${name}`),
  ...['flags/FlagBadge.tsx', 'flags/useFlagWords.ts', 'words/severity.ts', 'words/useCaseWords.ts', 'words/waiting.ts'].map(
    (name) => `/src/cases/${name}`,
  ),
  ...['Board.tsx', 'CardButton.tsx', 'CardRow.tsx', 'StillCards.tsx'].map((name) => `/src/ui/board/${name}`),
  ...['Icon.tsx', 'iconPaths.ts', 'text/labels.tsx', 'text/Text.tsx', 'layout/boxes.tsx', 'fields/matching.ts'].map(
    (name) => `/src/ui/${name}`,
  ),
  ...['calendarDay', 'formatDate'].map((name) => `/src/ui/dates/${name}.ts`),
  '/src/data/workspaceContext.ts',
  ...['access/can', 'cases/severities', 'cases/waitingParties', 'errors/errors', 'flows/reach', 'terms/snagCategoriesKey'].map(
    (name) => `/domain/src/${name}.ts`,
  ),
  ...['values/months', 'values/typed/calendarDay', 'workspaces/limitOf'].map((name) => `/domain/src/${name}.ts`),
  '/network/src/labels/labels.ts',
  // Their stylesheets, which are all one in the end.
  ...['board/board', 'collections/gridList', 'icon', 'layout/boxes', 'text/labels', 'text/text'].map((name) => `/src/ui/${name}.css`),
];

/** What those two files may need. Were either to need more, the pictures would wait for the page, or each for the other: better that it is not built. */
const mayNeed: Readonly<Record<string, readonly string[]>> = { ahead: [], 'first-board': ['ahead', 'react', 'rolldown-runtime'] };

const aheadAlone: Plugin = {
  name: 'ahead-alone',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      const may = file.type === 'chunk' ? mayNeed[file.name] : undefined;
      if (file.type !== 'chunk' || !may) continue;
      const others = file.imports.map((name) => bundle[name]).filter((other) => other?.type === 'chunk' && !may.includes(other.name));
      if (others.length === 0) continue;
      const needed = file.moduleIds.map((id) => id.slice(id.lastIndexOf('/src/'))).join(', ');
      this.error(`Something among ${needed} now needs what is in ${others.map((other) => other?.fileName).join(', ')}. Name it beside it.`);
    }
  },
};

export default defineConfig({
  plugins: [react(), englishOnly, alongside, aheadAlone, compressed],
  resolve: { conditions: ['@weft/source', ...defaultClientConditions] },
  server: { host: '127.0.0.1', proxy: { '/trpc': server, '/api': server, '/healthz': server } },
  preview: { host: '127.0.0.1' },
  build: {
    outDir: 'dist',
    // They are small, and every one apart is one more to wait for.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    // The drawing library is only wanted on the map; the rest changes seldom, so it is cached apart from our own code.
    rolldownOptions: {
      input: { index: 'index.html', app: 'src/app.tsx' },
      output: {
        codeSplitting: {
          groups: [
            { name: 'cytoscape', test: /node_modules[\\/](?:\.pnpm[\\/])?cytoscape/, priority: 3 },
            { name: 'react', test: /node_modules[\\/](?:\.pnpm[\\/])?(?:react@|react-dom|scheduler|react[\\/])/, priority: 2 },
            // What asks for data and paints a first picture before anything else is there waits for nothing.
            {
              name: 'ahead',
              test: (id) => ahead.some((file) => id.endsWith(file)) || id.includes('vite/preload-helper'),
              priority: 3,
              includeDependenciesRecursively: false,
            },
            {
              name: 'first-board',
              test: (id) => firstBoard.some((file) => id.endsWith(file)),
              priority: 3,
              includeDependenciesRecursively: false,
            },
            // The board in one file too, but for what other pages have of it: two dozen small ones take as long as a large one, each after another.
            { name: 'dragging', test: ofDragging, priority: 0, includeDependenciesRecursively: false },
            { name: 'board', test: (id) => inBoard.some((each) => each.test(id)), priority: 0, includeDependenciesRecursively: false },
            // What nothing shows without, in one file, since a browser fetches only so many at once.
            {
              name: 'first',
              tags: ['$initial'],
              test: (id) => !/src[\\/](?:main\.ts|app\.tsx)$|index\.html/.test(id),
              priority: 1,
              includeDependenciesRecursively: false,
            },
          ],
        },
      },
    },
  },
});
