import type { GuestCard } from "../../../src/protocol/guests.ts";
import { effect, signal } from "../../lib/signals/signals.ts";
import { isHost, read, tryTo } from "../state/asking/ask.ts";
import { createResource } from "../state/asking/loaded.ts";
import { guestsNews } from "../state/connection.ts";

export const guests = createResource<{ readonly items: readonly GuestCard[] }>(() =>
  read("/guests"),
);
/** What was typed to find a guest. */
export const wanted = signal("");

/** Reads the list while somebody looks at it, and again when guests came, went or did something. */
export const followGuests = (): (() => void) =>
  effect(() => {
    void guestsNews.value;
    if (isHost.value) void guests.reload();
  });

export type GuestPatch = Partial<Pick<GuestCard, "name" | "hue" | "standing" | "limits">>;

/** Shown at once; put back when the box says no. */
export const changeGuest = async (guestId: string, patch: GuestPatch): Promise<void> => {
  const known = guests.state.peek().value?.items ?? [];
  const items = known.map((guest) => (guest.guestId === guestId ? { ...guest, ...patch } : guest));
  guests.set({ items });
  await tryTo("PATCH", `/guests/${encodeURIComponent(guestId)}`, patch);
  await guests.reload();
};
