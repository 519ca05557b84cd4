import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig, type HtmlTagDescriptor, type Plugin } from 'vite';

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

/** The page begins with a few lines that ask for data ahead; all the rest of its script is on the way from the start too, not only after them. */
const alongside: Plugin = {
  name: 'alongside',
  transformIndexHtml: {
    order: 'post',
    handler(_, { bundle = {} }) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const found = new Map(
        chunks.filter(({ facadeModuleId }) => facadeModuleId?.endsWith('/src/app.tsx')).map((chunk) => [chunk.fileName, chunk]),
      );
      for (const { imports } of found.values())
        for (const chunk of chunks) if (imports.includes(chunk.fileName) && !chunk.isEntry) found.set(chunk.fileName, chunk);
      const styles = new Set([...found.values()].flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]));
      const tag = (rel: string, file: string): HtmlTagDescriptor => ({
        tag: 'link',
        attrs: { rel, href: `/${file}`, crossorigin: true },
        // After the order of the layers.
        injectTo: 'head',
      });
      return [...[...found.keys()].map((file) => tag('modulepreload', file)), ...[...styles].map((file) => tag('stylesheet', file))];
    },
  },
};

export default defineConfig({
  plugins: [react(), englishOnly, alongside, compressed],
  resolve: { conditions: ['@weft/source', ...defaultClientConditions] },
  server: { host: '127.0.0.1', proxy: { '/trpc': server, '/api': server, '/healthz': server } },
  preview: { host: '127.0.0.1' },
  build: {
    outDir: 'dist',
    // The drawing library is only wanted on the map; the rest changes seldom, so it is cached apart from our own code.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'cytoscape', test: /node_modules[\\/](?:\.pnpm[\\/])?cytoscape/, priority: 3 },
            { name: 'react', test: /node_modules[\\/](?:\.pnpm[\\/])?(?:react@|react-dom|scheduler|react[\\/])/, priority: 2 },
          ],
        },
      },
    },
  },
});
