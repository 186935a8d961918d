import type { PartyInfo } from "../../../src/protocol/party.ts";
import { words } from "./words/en.ts";

/** Why the music has stopped. A box that is younger than this page may name what has no words here yet. */
export const troubleInWords = ({
  trouble,
  troubleCode,
}: Pick<PartyInfo, "trouble" | "troubleCode">): string =>
  (troubleCode && words[troubleCode]) ?? trouble ?? "";
