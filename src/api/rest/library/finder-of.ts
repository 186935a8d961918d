import { actorOf } from "../../../core/sender.ts";
import type { Stage } from "../../../core/stage.ts";
import type { Track } from "../../../domain/track.ts";
import type { FoundTrack } from "../../../protocol/rest.ts";
import type { ApiContext } from "../../context.ts";
import { senderOf } from "../../sender-of.ts";
import { trackCard } from "../../view/cards.ts";
import { createFoundTrack } from "../../view/found-track.ts";

/** Shows tracks to whoever asks, with what speaks against each of them. */
export const finderOf = (c: ApiContext, stage: Stage): ((track: Track) => FoundTrack) => {
  const asker = actorOf(senderOf(c));
  if (asker.kind === "system") return trackCard;
  return createFoundTrack(stage.party.known(), asker, stage.environment.nowMs());
};
