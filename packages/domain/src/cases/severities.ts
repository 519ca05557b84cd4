/** How bad a snag can be, most severe first. */
export const severities = ['critical', 'high', 'medium', 'low'] as const;
