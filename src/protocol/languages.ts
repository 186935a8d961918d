/** The languages of the pages; the first one is for who speaks none of them. */
export const LANGUAGES = ["en", "de", "fr", "es", "it", "nl", "pt", "pl"] as const;
export type Language = (typeof LANGUAGES)[number];
