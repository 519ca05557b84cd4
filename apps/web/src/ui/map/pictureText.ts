import { useTheme } from '../theme/theme.ts';
import { wallText } from '../theme/wallText.ts';

/** How high small words on a picture are, in pixels: on a wall, what can be read from the back of the room. */
export function usePictureText(): number {
  const { isOnWall } = useTheme();
  return isOnWall ? wallText(window.innerHeight) : 12;
}
