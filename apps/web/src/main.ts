import { askAhead } from './data/ahead.ts';

void askAhead(location);
void import('./app.tsx');
