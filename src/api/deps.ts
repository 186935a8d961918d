import type { MusicFolders } from "../core/library/music-folders.ts";
import type { LightDesk } from "../core/lights/light-desk.ts";
import type { FeaturesOf } from "../core/lights/song-features.ts";
import type { Restarter, Restores } from "../core/ports/backups.ts";
import type { Log } from "../core/ports/environment.ts";
import type { Jobs } from "../core/ports/jobs.ts";
import type { Playlists } from "../core/ports/playlists.ts";
import type { Statistics } from "../core/ports/statistics.ts";
import type { Stage } from "../core/stage.ts";
import type { Uploads } from "../core/uploads/create-uploads.ts";
import type { Health } from "../protocol/rest.ts";
import type { BoxDeps } from "./box/box-deps.ts";
import type { BanGuard } from "./guards/ban-guard.ts";
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
  readonly bans: BanGuard;
  readonly checkPin: PinCheck;
  readonly jobs: Jobs;
  readonly folders: MusicFolders;
  readonly playlists: Playlists;
  readonly uploads: Uploads;
  readonly lights: LightDesk;
  readonly features: FeaturesOf;
  readonly statistics: Statistics;
  readonly restores: Restores;
  readonly restarter: Restarter;
  readonly health: () => Promise<Health["parts"]>;
  readonly box: BoxDeps;
  /** Folder with the covers of the library, by content address. */
  readonly coverFolder: string;
  readonly version: string;
  /** When this party was started, which a process may do more than once. */
  readonly startedAtMs: number;
  /** Tells pages that playlists or folders are not what they were. */
  readonly libraryChanged: () => void;
  readonly log: Log;
}
