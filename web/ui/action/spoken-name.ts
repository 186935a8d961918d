/**
 * What is said of a button that shows a word: both, if the word is not part of the name already. Who tells
 * the phone to press what stands there must be understood (WCAG 2.5.3).
 */
export const spokenName = (word: unknown, label: string | undefined): string | undefined =>
  typeof word !== "string" || label?.toLowerCase().includes(word.toLowerCase())
    ? label
    : label && `${word}: ${label}`;
