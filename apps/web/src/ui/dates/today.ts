import { createContext } from 'react';

/** The day it is for everybody here, as `YYYY-MM-DD`; null where only the device can say. A device's own clock or zone may be wrong. */
export const TodayContext = createContext<string | null>(null);
