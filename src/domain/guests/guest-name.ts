import type { GuestId } from "../ids.ts";
import { hasForbiddenWord } from "../limits/forbidden-words.ts";
import type { Party } from "../party.ts";
import type { Settings } from "../settings.ts";
import { looksOf, withoutOddLetters } from "./odd-letters.ts";

export const NAME_MAX_CHARS = 24;
/** Marks that pile up over other people's lines. */
const PILE = /\p{M}{3,}/gu;
const WORD = /[\p{L}\p{N}\p{Extended_Pictographic}\p{Regional_Indicator}]/u;

/** The name as it is shown; undefined: it is none, or the host does not want it. */
export const tidyName = (
  typed: string,
  settings: Pick<Settings, "forbiddenWords">,
): string | undefined => {
  const name = withoutOddLetters(typed).replace(PILE, "").replace(/ +/g, " ").trim();
  const isFine = WORD.test(name) && [...name].length <= NAME_MAX_CHARS;
  return isFine && !hasForbiddenWord(settings.forbiddenWords, [name]) ? name : undefined;
};

/** Nobody else goes by it: two of one name could speak for each other. */
export const isNameFree = (party: Party, guestId: GuestId, name: string): boolean => {
  const wanted = looksOf(name);
  for (const guest of party.guests.values()) {
    if (guest.guestId !== guestId && looksOf(guest.name) === wanted) return false;
  }
  return true;
};
