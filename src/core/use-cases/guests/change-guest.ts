import type { Guest, GuestChange } from "../../../domain/guest.ts";
import type { GuestId } from "../../../domain/ids.ts";
import type { Outcome } from "../../party/outcome.ts";
import { actorOf, type Sender } from "../../sender.ts";
import type { Stage } from "../../stage.ts";
import { joinParty } from "./join-party.ts";

/** A guest takes another name or colour; the host changes anybody, also what they may do. */
export const changeGuest = (
  stage: Stage,
  sender: Sender,
  guestId: GuestId,
  change: GuestChange,
): Promise<Outcome<Guest>> => {
  if (guestId === sender.guestId) joinParty(stage, sender.guestId);
  return stage.party.send(
    {
      kind: "change-guest",
      by: actorOf(sender),
      atMs: stage.environment.nowMs(),
      guestId,
      change,
    },
    {
      key: sender.key,
      answer: ({ guests }) => {
        const guest = guests.get(guestId);
        if (!guest) throw new Error(`guest ${guestId} is not where they just were`);
        return guest;
      },
    },
  );
};
