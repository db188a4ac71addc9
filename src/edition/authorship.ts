/** Whom a citation names: all who contributed. */
export const AUTHOR = "trump-putin-encounters contributors";

/** The title under which the dataset is cited. */
export const TITLE = "trump-putin-encounters: How Donald Trump and Vladimir Putin met, failed to meet and spoke";
