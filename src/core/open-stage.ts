import { takingPart } from "../domain/guests/taking-part.ts";
import { createPartyKeeper } from "./party/party-keeper.ts";
import type { Environment, Log } from "./ports/environment.ts";
import type { Library } from "./ports/library.ts";
import type { PartyStore } from "./ports/store.ts";
import { createPresence } from "./presence.ts";
import type { Stage } from "./stage.ts";

/** The party goes on as it is on disk, with those who took part in it. */
export const openStage = async (
  store: PartyStore,
  library: Library,
  environment: Environment,
  log: Log,
): Promise<Stage> => {
  const party = createPartyKeeper(store, await store.load(), environment.nowMs, log);
  await party.start();
  const presence = createPresence(environment.nowMs, takingPart(party.newest()));
  return { party, library, presence, environment };
};
