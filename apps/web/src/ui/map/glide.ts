const time = 320;

/** Lets an element come from somewhere else to where it stands; at once for those who asked for less motion. */
export function glide(element: Element, from: Keyframe): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  element.animate([from, {}], { duration: time, easing: 'cubic-bezier(0.2, 0, 0.2, 1)' });
}
