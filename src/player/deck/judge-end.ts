import { constants } from "node:fs";
import { access, stat } from "node:fs/promises";
import type { DeckFault, DeckItem } from "../../core/ports/player.ts";

export type Verdict =
  | { readonly kind: "ended" }
  | { readonly kind: "failed"; readonly fault: DeckFault; readonly detail: string };

export interface Ending {
  readonly item: DeckItem;
  /** By mpv's own count; 0 when it does not know. */
  readonly durationMs: number;
  readonly positionMs: number;
  /** mpv's `end-file`. */
  readonly reason: string;
  readonly error: string;
}

/** mpv has read the end while up to 0.4 s of it are still in the buffers. */
const UNHEARD_MS = 500;
const TRUNCATED_MS = 3000;
const TRUNCATED_SHARE = 0.05;

const isWebSource = (source: string): boolean => /^https?:\/\//i.test(source);

/** mpv would also open `memory://`, `edl://`, `smb://` and relative names; the deck does not. */
export const isPlayableSource = (source: string): boolean =>
  source.startsWith("/") || isWebSource(source);

/** Libraries and files both err about durations, so only the shorter claim counts. */
const isTruncated = ({ item, durationMs, positionMs }: Ending): boolean => {
  if (item.durationMs <= 0) return false;
  const claimedMs = durationMs > 0 ? Math.min(durationMs, item.durationMs) : item.durationMs;
  const missingMs = claimedMs - (positionMs + UNHEARD_MS);
  return missingMs > TRUNCATED_MS && missingMs > claimedMs * TRUNCATED_SHARE;
};

/** Looks after mpv gave up, so that a good track costs no extra look at the card. */
const judgeFile = async (source: string, error: string): Promise<Verdict> => {
  const fail = (fault: DeckFault, detail: string): Verdict => ({ kind: "failed", fault, detail });
  if (isWebSource(source)) return fail("unplayable", `${source}: ${error}`);
  try {
    const file = await stat(source);
    if (file.isFile() && file.size === 0) return fail("empty", `${source} has no content`);
    await access(source, constants.R_OK);
    return fail("unplayable", `${source}: ${error}`);
  } catch (problem) {
    const code = (problem as NodeJS.ErrnoException).code ?? "";
    return ["EACCES", "EPERM"].includes(code)
      ? fail("unreadable", `no permission to read ${source}`)
      : fail("missing", `${source} is not there (${code})`);
  }
};

/** What the end of an item means for the party. */
export const judgeEnd = (ending: Ending): Verdict | Promise<Verdict> => {
  if (ending.reason === "error") return judgeFile(ending.item.source, ending.error);
  // "redirect": a playlist after all. Must never happen; see mpv-arguments.ts.
  if (ending.reason === "redirect")
    return { kind: "failed", fault: "unplayable", detail: `${ending.item.source} is a playlist` };
  if (!isTruncated(ending)) return { kind: "ended" };
  const atSec = Math.round(ending.positionMs / 1000);
  return {
    kind: "failed",
    fault: "truncated",
    detail: `${ending.item.source} broke off after ${atSec} s`,
  };
};
