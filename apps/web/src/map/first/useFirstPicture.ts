import type { Core } from 'cytoscape';
import { useEffect } from 'react';
import { endFirstPicture } from './firstPicture.ts';

/** Names are put to a drawing a moment after it is drawn. In milliseconds. */
const named = 120;

/** Takes the first picture away as soon as the drawing shows as much, or is not there after all. */
export function useFirstPicture(drawn: Core | null): void {
  useEffect(() => {
    if (!drawn) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const shown = () => {
      timer = setTimeout(endFirstPicture, named);
    };
    drawn.one('render', shown);
    return () => {
      clearTimeout(timer);
      drawn.removeListener('render', shown);
    };
  }, [drawn]);
  useEffect(() => endFirstPicture, []);
}
