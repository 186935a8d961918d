import { existsSync } from "node:fs";
import { join } from "node:path";
import { createApi } from "../api/create-api.ts";
import type { ApiDeps } from "../api/deps.ts";
import { createBanGuard } from "../api/guards/ban-guard.ts";
import { loadPassKey } from "../api/hello/identity/passes.ts";
import { createHttpServer } from "../api/http-server.ts";
import { createPinCheck } from "../api/identity/host-pin.ts";
import { createHostSessions } from "../api/identity/host-sessions.ts";
import { tellLights } from "../api/lights/light-events.ts";
import { servePreview } from "../api/lights/preview/serve-preview.ts";
import { createGuestNews } from "../api/live/guest-events.ts";
import { createHub } from "../api/live/hub.ts";
import { tellJobs } from "../api/live/job-events.ts";
import { createLibraryNews } from "../api/live/library-events.ts";
import { createStaticFiles } from "../api/pages/static-files.ts";
import { createHealth } from "../api/view/health/create-health.ts";
import { createPartyView } from "../api/view/party-view.ts";
import type { Config } from "../config/config.ts";
import { projectRoot } from "../config/project-root.ts";
import { VERSION } from "../config/version.ts";
import type { BanNotes } from "../core/ports/bans.ts";
import type { Vitals } from "../core/ports/box.ts";
import type { Collection } from "../core/ports/collection.ts";
import type { Log } from "../core/ports/environment.ts";
import type { LightShow } from "../core/ports/lights.ts";
import type { Player } from "../core/ports/player.ts";
import type { Secrets } from "../core/ports/secrets.ts";
import type { Stage } from "../core/stage.ts";
import type { StopList } from "./stop-list.ts";

const PAGES = [
  { folder: join(projectRoot(), "dist/web/guest"), base: "/" },
  { folder: join(projectRoot(), "dist/web/host"), base: "/host/" },
  { folder: join(projectRoot(), "dist/web/screen"), base: "/screen/" },
];

export interface ServerParts
  extends Omit<
    ApiDeps,
    | "view"
    | "hub"
    | "sessions"
    | "bans"
    | "checkPin"
    | "health"
    | "version"
    | "startedAtMs"
    | "libraryChanged"
  > {
  readonly stage: Stage;
  readonly secrets: Secrets;
  readonly banNotes: BanNotes;
  readonly player: Player;
  readonly lightShow: LightShow;
  readonly collection: Collection;
  readonly vitals: () => Promise<Vitals>;
  /** What the lights glow in. */
  readonly glow: () => readonly string[];
  readonly log: Log;
  /** Something that the host should read. */
  readonly notice: string | undefined;
  readonly onLibrary: (listener: () => void) => void;
}

/** Everything that speaks HTTP. */
export const createServer = async (config: Config, parts: ServerParts, stops: StopList) => {
  const { stage, secrets, player, log, notice } = parts;
  const { nowMs } = stage.environment;
  const sessions = createHostSessions(secrets, nowMs, log);
  await sessions.start();
  const bans = createBanGuard({ party: stage.party, notes: parts.banNotes, nowMs, log });
  await bans.start();
  stops.add("bans", bans.stop);
  const view = createPartyView(stage, {
    isAudible: () => player.health().output !== "null",
    notice: () => notice,
    glow: parts.glow,
  });
  const hub = createHub(stage, view);
  hub.start();
  tellJobs(parts.jobs, hub);
  tellLights(parts.lights, hub);
  const guestNews = createGuestNews(hub, stage.party);
  const libraryNews = createLibraryNews(hub, stage.library);
  parts.onLibrary(libraryNews.changed);
  const app = createApi(
    {
      ...parts,
      view,
      hub,
      sessions,
      bans,
      checkPin: createPinCheck(secrets, nowMs),
      health: createHealth({ ...parts, isSilenceChosen: config.audioOutput === "null" }),
      version: VERSION,
      startedAtMs: nowMs(),
      libraryChanged: libraryNews.changed,
    },
    {
      hostNames: config.hostNames,
      passKey: await loadPassKey(secrets),
      page: createStaticFiles(PAGES.filter(({ folder }) => existsSync(folder))),
    },
  );
  const preview = servePreview({
    desk: parts.lights,
    show: parts.lightShow,
    sessions,
    hostNames: config.hostNames,
    nowMs,
  });
  const server = createHttpServer(app.fetch, config.port, config.address, [preview]);
  stops.add("server", server.stop);
  stops.add("live updates", () => {
    libraryNews.stop();
    guestNews.stop();
    hub.stop();
  });
  return server;
};
