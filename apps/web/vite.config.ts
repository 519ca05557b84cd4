import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';

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

export default defineConfig({
  plugins: [react(), englishOnly, compressed],
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
