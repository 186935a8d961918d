import { readdir, readFile, stat, statfs } from "node:fs/promises";
import { join } from "node:path";
import type { Vitals } from "../../core/ports/box.ts";

const orNothing = <Value>(value: Promise<Value>): Promise<Value | undefined> =>
  value.catch(() => undefined);

const freeBytes = async (folder: string): Promise<number> => {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
};

/** With what waits in its log to be written into it. */
const databaseBytes = async (path: string): Promise<number> => {
  const { size } = await stat(path);
  const log = await orNothing(stat(`${path}-wal`));
  return size + (log?.size ?? 0);
};

/** Lines such as "MemAvailable:   1234 kB". */
const memory = async (path: string): Promise<Vitals["memory"]> => {
  const text = await readFile(path, "utf8");
  const bytes = (name: string): number =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, "m").exec(text)?.[1] ?? Number.NaN) * 1024;
  const found = { totalBytes: bytes("MemTotal"), availableBytes: bytes("MemAvailable") };
  return Number.isFinite(found.totalBytes + found.availableBytes) ? found : undefined;
};

/** The hottest of its zones. */
const celsius = async (folder: string): Promise<number | undefined> => {
  const zones = (await readdir(folder)).filter((name) => name.startsWith("thermal_zone"));
  const texts = await Promise.all(
    zones.map((zone) => orNothing(readFile(join(folder, zone, "temp"), "utf8"))),
  );
  const degrees = texts.map((text) => Number.parseInt(text ?? "", 10) / 1000);
  const known = degrees.filter((each) => Number.isFinite(each) && each > 0);
  return known.length === 0 ? undefined : Math.round(Math.max(...known) * 10) / 10;
};

export interface VitalsPlaces {
  readonly dataFolder: string;
  readonly meminfo?: string;
  readonly thermal?: string;
}

/** How the machine is doing. What it does not tell is left out. */
export const readVitals = async (places: VitalsPlaces): Promise<Vitals> => {
  const { dataFolder, meminfo = "/proc/meminfo", thermal = "/sys/class/thermal" } = places;
  const [free, database, ram, heat] = await Promise.all([
    orNothing(freeBytes(dataFolder)),
    orNothing(databaseBytes(join(dataFolder, "rumpus.db"))),
    orNothing(memory(meminfo)),
    orNothing(celsius(thermal)),
  ]);
  return {
    ...(free === undefined ? {} : { freeBytes: free }),
    ...(database === undefined ? {} : { databaseBytes: database }),
    ...(ram === undefined ? {} : { memory: ram }),
    ...(heat === undefined ? {} : { celsius: heat }),
  };
};
