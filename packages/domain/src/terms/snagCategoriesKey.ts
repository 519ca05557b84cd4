/** The key of the list of kinds of snag, which stands beside the other lists in the case model. */
export const snagCategoriesKey = 'snagCategories';
