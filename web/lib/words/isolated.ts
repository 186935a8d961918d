/**
 * A name within a sentence, in its own direction of writing: as `<bdi>` does it, where the place in the
 * sentence is the catalogue's business.
 */
export const isolated = (name: string): string => `\u2068${name}\u2069`;
