import type { LightsHealth } from "../../core/lights/light-desk.ts";
import type { Player } from "../../core/ports/player.ts";
import type { Stage } from "../../core/stage.ts";
import type { Health } from "../../protocol/rest.ts";

/** How every part of the box is doing, in the words of `/health`. */
export const healthParts = (
  stage: Stage,
  player: Player,
  notice: string | undefined,
  lights: LightsHealth,
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
    // A strip that was unplugged is named here, but the box is well: whoever watches `status` must
    // not restart a party because of it. Only lights without their thread are not.
    lights,
  };
};
