import * as z from "zod";
import { createPlayTally } from "../../../core/create-play-tally.ts";
import { changeGuest } from "../../../core/use-cases/guests/change-guest.ts";
import type { GuestChange } from "../../../domain/guest.ts";
import type { GuestId } from "../../../domain/ids.ts";
import { withoutUndefined } from "../../../lib/without-undefined.ts";
import { GuestCard, GuestList, GuestPatch, MePatch } from "../../../protocol/guests.ts";
import { Me } from "../../../protocol/party.ts";
import { answerOutcome, json } from "../../answer.ts";
import type { AddCall } from "../../calls.ts";
import type { ApiDeps } from "../../deps.ts";
import { senderOf } from "../../sender-of.ts";
import { type GuestFacts, guestCard } from "../../view/guest-card.ts";
import { meView } from "../../view/me.ts";

/** Gone for less than this is still here: pages reload, phones sleep. */
const A_MOMENT_MS = 60_000;

/** Who is at the party. */
export const addGuestCalls = (call: AddCall, { stage, hub }: ApiDeps): void => {
  const playedFor = createPlayTally(stage);
  const now = () => stage.environment.nowMs();

  /** One look at everything for however many guests. */
  const facts = async (): Promise<GuestFacts> => {
    const waiting = new Map<GuestId, number>();
    for (const { requestedBy } of stage.party.known().queue) {
      if (requestedBy) waiting.set(requestedBy, (waiting.get(requestedBy) ?? 0) + 1);
    }
    const here = hub.guestsHere();
    const isHere = (guestId: GuestId): boolean =>
      here.has(guestId) || stage.presence.seenWithin(guestId, A_MOMENT_MS);
    return { isHere, waiting, played: await playedFor() };
  };

  call(
    {
      method: "get",
      path: "/guests",
      summary: "Everybody who did something at this party, and who of them is here (host)",
      tag: "guests",
      isHostOnly: true,
      answers: { 200: GuestList },
    },
    async (c) => {
      const known = await facts();
      const guests = [...stage.party.known().guests.values()];
      return json(c, { items: guests.map((guest) => guestCard(guest, known)) });
    },
  );

  call(
    {
      method: "patch",
      path: "/guests/{guestId}",
      summary: "Rename a guest, mute or ban them, or give them limits of their own (host)",
      tag: "guests",
      isHostOnly: true,
      params: z.object({ guestId: z.string().max(64) }),
      body: GuestPatch,
      answers: { 200: GuestCard },
    },
    async (c, { params, body }) => {
      const guestId = params.guestId as GuestId;
      const { limits, ...rest } = withoutUndefined(body);
      const change: GuestChange = {
        ...rest,
        ...(limits === undefined ? {} : { limits: withoutUndefined(limits) }),
      };
      const outcome = await changeGuest(stage, senderOf(c, body), guestId, change);
      const known = await facts();
      return answerOutcome(c, outcome, now(), (guest) => json(c, guestCard(guest, known)));
    },
  );

  call(
    {
      method: "patch",
      path: "/me",
      summary: "Take another name or colour",
      tag: "guests",
      body: MePatch,
      answers: { 200: Me },
    },
    async (c, { body }) => {
      const sender = senderOf(c, body);
      const outcome = await changeGuest(stage, sender, sender.guestId, withoutUndefined(body));
      return answerOutcome(c, outcome, now(), () =>
        json(c, meView(stage.party.newest(), sender.guestId, sender.isHost, now())),
      );
    },
  );
};
