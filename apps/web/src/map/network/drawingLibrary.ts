/** The library that draws the network, fetched once. It is large, so nothing that can be seen without it waits for it. */
export const drawingLibrary = () => import('cytoscape');
