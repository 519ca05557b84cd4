import { useEffect, useState } from 'react';

/** Whether what has the focus is described by the element of this id: only then does anybody hear words that are folded away. */
export function useIsDescribing(id: string): boolean {
  const [isDescribing, setDescribing] = useState(false);
  useEffect(() => {
    const look = ({ target }: FocusEvent) =>
      setDescribing(target instanceof Element && (target.getAttribute('aria-describedby') ?? '').split(' ').includes(id));
    const leave = () => setDescribing(false);
    document.addEventListener('focusin', look);
    document.addEventListener('focusout', leave);
    return () => {
      document.removeEventListener('focusin', look);
      document.removeEventListener('focusout', leave);
    };
  }, [id]);
  return isDescribing;
}
