import type { Player } from "../../core/ports/player.ts";
import type { Stage } from "../../core/stage.ts";
import type { Health } from "../../protocol/rest.ts";

/** How every part of the box is doing, in the words of `/health`. */
export const healthParts = (
  stage: Stage,
  player: Player,
  notice: string | undefined,
): Health["parts"] => {
  const storage = stage.party.storage();
  const deck = player.health();
  return {
    store: {
      state: storage === "ok" ? "ok" : "degraded",
      ...(storage === "ok" ? {} : { reason: storage }),
      ...(notice === undefined ? {} : { notice }),
    },
    player: {
      state: deck.state,
      ...(deck.reason === undefined ? {} : { reason: deck.reason }),
      ...(deck.output === undefined ? {} : { output: deck.output }),
    },
  };
};
