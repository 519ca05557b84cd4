import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTheme } from '../theme/theme.ts';
import { readNetworkColours } from './networkColours.ts';
import { type PaintedRings, paintRings } from './ringsPainter.ts';

/** Changes whenever colours or letters may be drawn differently: another look of the page, or its typeface arriving. */
function useLookOfPage(): number {
  const [look, setLook] = useState(0);
  useEffect(() => {
    const again = () => setLook((before) => before + 1);
    const observer = new MutationObserver(again);
    observer.observe(document.documentElement, { attributes: true });
    const contrast = matchMedia('(prefers-contrast: more)');
    contrast.addEventListener('change', again);
    let isShown = true;
    void document.fonts.ready.then(() => isShown && again());
    return () => {
      isShown = false;
      observer.disconnect();
      contrast.removeEventListener('change', again);
    };
  }, []);
  return look;
}

/** The marks of the rings and the lines that join them, painted: thousands take one frame. Only to be seen. */
export function RingsMarks({ rings }: { rings: PaintedRings }) {
  const { theme } = useTheme();
  const canvas = useRef<HTMLCanvasElement>(null);
  const look = useLookOfPage();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another look is painted anew
  useLayoutEffect(() => {
    if (canvas.current) paintRings(canvas.current, rings, readNetworkColours(canvas.current, theme));
  }, [rings, theme, look]);
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes focus
  return <canvas className="ui-rings-marks" ref={canvas} aria-hidden="true" style={{ inlineSize: rings.size, blockSize: rings.size }} />;
}
