import '@fontsource-variable/inter/opsz.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/paper.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { newQueryClient } from './data/questions.ts';
import { createClient, TRPCProvider } from './data/trpc.ts';
import { createWeftRouter } from './router.ts';
import { ErrorBoundary } from './shell/ErrorBoundary.tsx';
import { startTheme } from './ui/theme/theme.ts';

const queryClient = newQueryClient();
// What may be seen before saying who one is: which workspaces there are, and who is in them.
const client = createClient(null);
const router = createWeftRouter(queryClient);
const root = document.getElementById('root');
if (!root) throw new Error('The page has no element called “root”.');

startTheme();
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
