/** What stands where a name is kept back. */
export const nameWithheld = 'Name withheld';
