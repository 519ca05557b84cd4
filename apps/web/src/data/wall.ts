import { createContext, useContext } from 'react';

/** How a workspace is shown on a wall: without the names of people unless they were switched on here. */
export interface WallValue {
  /** Whether it is on a wall now. It follows the address as soon as the server has answered without names. */
  isOnWall: boolean;
  namesShown: boolean;
  showNames: (shown: boolean) => void;
}

export const WallContext = createContext<WallValue>({ isOnWall: false, namesShown: false, showNames: () => undefined });

/** Whether names are on the wall, and the switch. It is kept in no address: a link never brings names with it. */
export function useWall(): WallValue {
  return useContext(WallContext);
}
