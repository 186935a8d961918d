import type { PartyKeeper } from "../../core/party/party-keeper.ts";
import type { PartyEvent } from "../../domain/event.ts";
import type { Hub } from "./hub.ts";

/** Guests do something all the time; the host's page looks again at most this often. */
const TELL_EVERY_MS = 1000;

const CONCERNS_GUESTS = new Set<PartyEvent["kind"]>([
  "guest-joined",
  "guest-changed",
  "entry-added",
  "entry-removed",
  "track-started",
]);

/** Tells the host's pages that the list of guests is another one. */
export const createGuestNews = (hub: Hub, party: Pick<PartyKeeper, "onChange">) => {
  let timer: NodeJS.Timeout | undefined;
  let toldAtMs = Number.NEGATIVE_INFINITY;

  const tell = (): void => {
    timer = undefined;
    toldAtMs = performance.now();
    hub.tellAside({ kind: "guests-changed" }, ({ isHost }) => isHost());
  };
  const changed = (): void => {
    if (timer !== undefined) return;
    timer = setTimeout(tell, Math.max(0, toldAtMs + TELL_EVERY_MS - performance.now()));
  };

  party.onChange(({ events }) => {
    if (events.some(({ kind }) => CONCERNS_GUESTS.has(kind))) changed();
  });
  hub.onPages(changed);
  return { stop: (): void => clearTimeout(timer) };
};
