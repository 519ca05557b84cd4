/** What is measured of organisations, by name, apart from how: an address is read on every page, long before anything is measured. */
export const measureIds = ['ties', 'reach', 'between', 'brokered', 'splits', 'hanging', 'waiting'] as const;
export type MeasureId = (typeof measureIds)[number];

/** What is measured unless something else is chosen. */
export const usualMeasure = 'ties' satisfies MeasureId;
