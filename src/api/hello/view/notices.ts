import type { StorageFault } from "../../../core/ports/store.ts";
import type { GuestId } from "../../../domain/ids.ts";
import type { Party } from "../../../domain/party.ts";

/** What everybody, or this guest, should know before tapping anything. */
export type NoticeCode =
  | "closed"
  | "listOnly"
  | "voting-off"
  | "paused"
  | "trouble"
  | "guest-muted"
  | "guest-banned"
  | StorageFault;

/** The worst first. */
export const noticesOf = (
  party: Party,
  guestId: GuestId,
  storage: StorageFault | "ok",
): readonly NoticeCode[] => {
  const { interactivity } = party.settings;
  const { status } = party.playback;
  const standing = party.guests.get(guestId)?.standing ?? "welcome";
  const told: readonly (readonly [NoticeCode, boolean])[] = [
    ["trouble", status === "trouble"],
    ["paused", status === "paused"],
    ["closed", interactivity === "closed" && standing === "welcome"],
    ["listOnly", interactivity === "list-only" && standing === "welcome"],
    ["voting-off", interactivity === "requests" && standing !== "banned"],
  ];
  return [
    ...(storage === "ok" ? [] : [storage]),
    ...(standing === "welcome" ? [] : ([`guest-${standing}`] as const)),
    ...told.filter(([, isSo]) => isSo).map(([code]) => code),
  ];
};
