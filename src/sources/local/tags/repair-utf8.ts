const STRICT = new TextDecoder("utf-8", { fatal: true });
const LATIN_1_BEYOND_ASCII = /^[\0-\xff]*[\x80-\xff][\0-\xff]*$/;

/**
 * Text whose UTF-8 was read as Latin-1 ("BjÃ¶rk"), as WAV tags and old taggers have it, put right.
 * Real Latin-1 is hardly ever valid UTF-8 by accident.
 */
export const repairUtf8 = (text: string): string => {
  if (!LATIN_1_BEYOND_ASCII.test(text)) return text;
  try {
    return STRICT.decode(Buffer.from(text, "latin1"));
  } catch {
    return text;
  }
};
