/** Counts up whenever the analyser finds other things in the same music: files of another version are made anew. */
export const ANALYSER_VERSION = 1;
