import type { GuestId } from "../../../domain/ids.ts";
import type { Stage } from "../../stage.ts";
import { guestName } from "./guest-name.ts";

/** Hues that lie well apart however many guests there are. */
const GOLDEN_ANGLE = 137.508;

/**
 * A guest joins with the first thing that he or she does; who only looks costs no write. Whatever the
 * guest sends next is decided after this, so nobody has to wait for it.
 */
export const joinParty = (stage: Stage, guestId: GuestId): void => {
  stage.presence.seen(guestId);
  const { guests } = stage.party.newest();
  if (guests.has(guestId)) return;
  const taken = new Set([...guests.values()].map((guest) => guest.name));
  void stage.party.send(
    {
      kind: "join-party",
      by: { kind: "guest", guestId },
      atMs: stage.environment.nowMs(),
      guestId,
      name: guestName(guestId, (name) => taken.has(name)),
      hue: Math.round(guests.size * GOLDEN_ANGLE) % 360,
    },
    { answer: () => undefined },
  );
};
