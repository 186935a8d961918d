import { join } from "node:path";
import { createArtnet } from "./artnet/create-artnet.ts";
import type { Output, OutputDeps } from "./output.ts";
import { createPreview } from "./preview/create-preview.ts";
import { createSacn } from "./sacn/create-sacn.ts";
import { createWled } from "./wled/create-wled.ts";
import { createWs281x } from "./ws281x/create-ws281x.ts";
import { foreignHelper, type HelperHost, ownHelper } from "./ws281x/helper-host.ts";
import { createWs281xSpi } from "./ws281x-spi/create-ws281x-spi.ts";

/** Where the system's helper listens unless it is said otherwise. */
const SYSTEM_SOCKET = "/run/rumpus/ws281x.sock";
const SOCKET_NAME = "ws281x.sock";

export interface OutputPlace {
  /** Sockets of helpers live here. */
  readonly runFolder: string;
  /** A helper that runs already (RUMPUS_WS281X_SOCKET). */
  readonly ws281xSocket: string | undefined;
}

/** Root may drive the strip through a process of its own; anybody else needs the system's. */
const hostOf = ({ runFolder, ws281xSocket }: OutputPlace): HelperHost => {
  if (ws281xSocket !== undefined && ws281xSocket !== "") return foreignHelper(ws281xSocket);
  const isRoot = process.getuid?.() === 0;
  return isRoot ? ownHelper(join(runFolder, SOCKET_NAME)) : foreignHelper(SYSTEM_SOCKET);
};

/** The output that suits the fixture's kind; it does nothing before `start`. */
export const createOutput = (deps: OutputDeps, place: OutputPlace): Output => {
  switch (deps.setting.kind) {
    case "preview":
      return createPreview(deps);
    case "ws281x-spi":
      return createWs281xSpi(deps);
    case "ws281x":
      return createWs281x(deps, { host: hostOf(place) });
    case "wled":
      return createWled(deps);
    case "artnet":
      return createArtnet(deps);
    case "sacn":
      return createSacn(deps);
  }
};
