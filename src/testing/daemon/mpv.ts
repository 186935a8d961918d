import { readFileSync } from "node:fs";
import { join } from "node:path";
import { waitFor } from "../wait-for.ts";

/** The process number of the mpv that belongs to this data folder; undefined: none runs. */
export const mpvPid = (dataFolder: string): number | undefined => {
  const pid = Number(read(join(dataFolder, "run", "mpv.pid")));
  // Process numbers are used again: only one that serves our socket is ours.
  const socket = join(dataFolder, "run", "mpv.sock");
  return pid > 1 && read(`/proc/${pid}/cmdline`).includes(socket) ? pid : undefined;
};

/** mpv lives in a session of its own and outlives the daemon: end it by its number. */
export const killMpv = (dataFolder: string): void => {
  const pid = mpvPid(dataFolder);
  if (pid !== undefined) process.kill(pid, "SIGKILL");
};

export const endMpv = async (dataFolder: string): Promise<void> => {
  killMpv(dataFolder);
  await waitFor("mpv to end", () => mpvPid(dataFolder) === undefined);
};

const read = (path: string): string => {
  try {
    return readFileSync(path, "utf8").trim();
  } catch {
    return "";
  }
};
