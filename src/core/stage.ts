import type { PartyKeeper } from "./party/party-keeper.ts";
import type { Environment } from "./ports/environment.ts";
import type { Library } from "./ports/library.ts";
import type { Presence } from "./presence.ts";

/** What the use cases work with. */
export interface Stage {
  readonly party: PartyKeeper;
  readonly library: Library;
  readonly presence: Presence;
  readonly environment: Environment;
}
