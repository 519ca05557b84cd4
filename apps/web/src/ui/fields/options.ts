import type { ReactNode } from 'react';

/** One thing to choose. `Id` is the caller's own union, so that what comes back is typed. */
export interface Option<Id extends string = string> {
  id: Id;
  label: string;
  /** A second line: what tells two alike apart. */
  description?: string | undefined;
  /** A mark before the label. */
  mark?: ReactNode | undefined;
  isDisabled?: boolean | undefined;
}

/** Options under a heading. */
export interface OptionGroup<Id extends string = string> {
  id: string;
  title: string;
  options: readonly Option<Id>[];
}
