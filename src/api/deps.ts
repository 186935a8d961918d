import type { Log } from "../core/ports/environment.ts";
import type { Stage } from "../core/stage.ts";
import type { Health } from "../protocol/rest.ts";
import type { PinCheck } from "./identity/host-pin.ts";
import type { HostSessions } from "./identity/host-sessions.ts";
import type { Hub } from "./live/hub.ts";
import type { PartyView } from "./view/party-view.ts";

/** What the calls are made of. */
export interface ApiDeps {
  readonly stage: Stage;
  readonly view: PartyView;
  readonly hub: Hub;
  readonly sessions: HostSessions;
  readonly checkPin: PinCheck;
  readonly health: () => Health["parts"];
  /** Folder with the covers of the library, by content address. */
  readonly coverFolder: string;
  readonly version: string;
  readonly log: Log;
}
