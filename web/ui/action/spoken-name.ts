/** Words alone, so that "Vote" is found in "Vote up" and not in "Voter". */
const bare = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;

/**
 * What is said of a button that shows a word: both, if the word is not part of the name already. Who tells
 * the phone to press what stands there must be understood (WCAG 2.5.3).
 */
export const spokenName = (word: unknown, label: string | undefined): string | undefined =>
  typeof word !== "string" || (label && bare(label).includes(bare(word)))
    ? label
    : label && `${word}: ${label}`;
