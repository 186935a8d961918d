/** Shown as nothing: two texts that differ only in them look the same. An emoji keeps its colours by U+FE0F. */
const INVISIBLE = /(?!\u{fe0f})\p{Default_Ignorable_Code_Point}|\u{2800}/gu;
/** Control characters, and those that write backwards or belong to nobody: no text needs them. */
const ODD = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;

/** What guests type, in one spelling and without what nobody can see. Line breaks become spaces. */
export const withoutOddLetters = (typed: string): string =>
  typed.normalize("NFC").replace(/\s+/gu, " ").replace(INVISIBLE, "").replace(ODD, "");

/** Small letters of Cyrillic, Greek and others, and the Latin ones that they look like. */
const FOREIGN = [..."аеорсухіѕјкмтвнαεικνορτυχıɡ"];
const LATIN = [..."aeopcyxisjkmtbhaeikvoptuxig"];
const LOOKALIKES = new Map(FOREIGN.map((letter, at) => [letter, LATIN[at] ?? letter]));

/** What a text looks like from the other end of the room: equal for what people take for the same. */
export const looksOf = (text: string): string =>
  [...text.normalize("NFKC").toLowerCase()]
    .map((letter) => LOOKALIKES.get(letter) ?? letter)
    .join("")
    .replace(/\u{fe0f}|[\p{P}\p{Z}]/gu, "");
