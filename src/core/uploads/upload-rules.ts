import type { GuestId } from "../../domain/ids.ts";
import type { Party } from "../../domain/party.ts";
import type { Settings } from "../../domain/settings.ts";
import { failed, ok, type Result } from "../../lib/result.ts";
import type { AdmissionRules } from "./judge-admission.ts";

/** Who brings a file. */
export interface Uploader {
  readonly guestId: string;
  readonly isHost: boolean;
}

const A_DAY_MS = 24 * 3_600_000;
const MB = 1_000_000;
const UNFINISHED_MAX = { guest: 3, all: 20 };

/** What is not complete after so long never will be. */
export const UNFINISHED_FOR_MS = A_DAY_MS;

/** One of which not a single byte has come by then. */
export const UNBEGUN_FOR_MS = 2 * 60_000;

/** A limit of 0 is switched off. */
const bytesOf = (megabytes: number): number =>
  megabytes === 0 ? Number.MAX_SAFE_INTEGER : megabytes * MB;

/** Who may ask for nothing brings nothing. */
export const mayBring = (
  party: Party,
  who: Uploader,
): Result<undefined, "guest-muted" | "guest-banned"> => {
  const standing = party.guests.get(who.guestId as GuestId)?.standing ?? "welcome";
  if (who.isHost || standing === "welcome") return ok(undefined);
  return failed(`guest-${standing}`, "The host lets you bring no music tonight.");
};

export const mayUpload = (
  { uploads }: Settings,
  { isHost }: Uploader,
): Result<undefined, "uploads-off"> => {
  if (uploads === "off") return failed("uploads-off", "The host takes no files tonight.");
  if (uploads === "host" && !isHost) {
    return failed("uploads-off", "Tonight only the host brings music files.");
  }
  return ok(undefined);
};

export const fileMaxBytes = ({ uploadFileMaxMb }: Settings): number => bytesOf(uploadFileMaxMb);

export const freeMinBytes = ({ uploadFreeMinMb }: Settings): number => uploadFreeMinMb * MB;

export const dayStartMs = (nowMs: number): number => nowMs - A_DAY_MS;

/** The day's limits are for guests: the host owns the disk. */
export const guestBytesMax = ({ uploadGuestMb }: Settings, { isHost }: Uploader): number =>
  isHost ? Number.MAX_SAFE_INTEGER : bytesOf(uploadGuestMb);

export const admissionRules = (
  settings: Settings,
  who: Uploader,
  nowMs: number,
  roomBytes: number,
): AdmissionRules => ({
  dayStartMs: dayStartMs(nowMs),
  guestBytesMax: guestBytesMax(settings, who),
  guestUnfinishedMax: who.isHost ? UNFINISHED_MAX.all : UNFINISHED_MAX.guest,
  allUnfinishedMax: UNFINISHED_MAX.all,
  roomBytes,
});
