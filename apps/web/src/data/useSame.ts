import { replaceEqualDeep } from '@tanstack/react-query';
import { useRef } from 'react';

/** A value of plain data, the very same as before for as long as it says the same: what is made of it then need not be made again. */
export function useSame<T>(value: T): T {
  const same = useRef(value);
  same.current = replaceEqualDeep(same.current, value);
  return same.current;
}
