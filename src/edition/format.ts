/** The number of the shape of `dataset.json`; it grows when an older reader could no longer read it. */
export const FORMAT = 2;
