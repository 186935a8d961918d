import { say, sayRefusal } from "../../lib/toasts.ts";
import type { Happening } from "../state/happenings.ts";
import type { Tale } from "../state/tell.ts";
import { happeningInWords } from "./happening-in-words.ts";

const WIN_PATTERN_MS = [120, 60, 120, 60, 240];
const NEXT_PATTERN_MS = [80];
/** Votes may push a song to the front and back again; once is news. */
const saidToBeNext = new Set<string>();

const announceHappening = (happening: Happening): void => {
  const text = happeningInWords(happening);
  if (happening.kind === "your-song-next") {
    if (saidToBeNext.has(happening.title)) return;
    saidToBeNext.add(happening.title);
    navigator.vibrate?.(NEXT_PATTERN_MS);
  }
  const isOn = happening.kind === "your-song-started";
  if (isOn) {
    saidToBeNext.delete(happening.title);
    navigator.vibrate?.(WIN_PATTERN_MS);
  }
  say({ tone: isOn ? "party" : "plain", text });
};

export const announce = (tale: Tale): void =>
  tale.kind === "refused" ? sayRefusal(tale.problem) : announceHappening(tale.happening);
