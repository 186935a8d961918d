import type { GuestId } from "../ids.ts";
import { hasForbiddenWord } from "../limits/forbidden-words.ts";
import type { Party } from "../party.ts";
import type { Settings } from "../settings.ts";

export const NAME_MAX_CHARS = 24;
/** Control characters, and those that write backwards or pile up: no name needs them. */
const ODD = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]|\p{M}{3,}/gu;
const WORD = /[\p{L}\p{N}\p{Extended_Pictographic}\p{Regional_Indicator}]/u;

/** The name as it is shown; undefined: it is none, or the host does not want it. */
export const tidyName = (
  typed: string,
  settings: Pick<Settings, "forbiddenWords">,
): string | undefined => {
  const name = typed.normalize("NFC").replace(ODD, "").replace(/\s+/gu, " ").trim();
  const isFine = WORD.test(name) && [...name].length <= NAME_MAX_CHARS;
  return isFine && !hasForbiddenWord(settings.forbiddenWords, [name]) ? name : undefined;
};

/** Nobody else goes by it: two of one name could speak for each other. */
export const isNameFree = (party: Party, guestId: GuestId, name: string): boolean => {
  const wanted = fold(name);
  for (const guest of party.guests.values()) {
    if (guest.guestId !== guestId && fold(guest.name) === wanted) return false;
  }
  return true;
};

const fold = (name: string): string => name.normalize("NFKC").toLowerCase();
