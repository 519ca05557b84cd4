import '@fontsource-variable/inter/opsz.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/paper.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { config } from 'zod';
import { readAhead } from './data/ahead.ts';
import { newQueryClient, putAtHand } from './data/questions.ts';
import { createClient, TRPCProvider } from './data/trpc.ts';
import { createWeftRouter } from './router.ts';
import { ErrorBoundary } from './shell/ErrorBoundary.tsx';
import { startTheme } from './ui/theme/theme.ts';

/** How long the page waits to be drawn once and whole, in milliseconds: then it is drawn with grey lines for what is not here. */
const patience = 300;

// What may be seen before saying who one is: which workspaces there are, and who is in them.
const client = createClient(null);
const root = document.getElementById('root');
if (!root) throw new Error('The page has no element called “root”.');

// The page's own rules forbid making scripts of schemas, and finding that out takes longer than reading them as they stand.
config({ jitless: true });
startTheme();
const queryClient = newQueryClient();
const router = createWeftRouter(queryClient);
const isHere = Promise.all([readAhead(), router.load()]);
await Promise.race([isHere, new Promise((resolve) => setTimeout(resolve, patience))]);
putAtHand(queryClient, null);
createRoot(root).render(
  <StrictMode>
    <ErrorBoundary what="Weft">
      <QueryClientProvider client={queryClient}>
        <TRPCProvider trpcClient={client} queryClient={queryClient} keyPrefix="named">
          <RouterProvider router={router} />
        </TRPCProvider>
      </QueryClientProvider>
    </ErrorBoundary>
  </StrictMode>,
);
