import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder for a helper's socket, and the file that its simulated strip writes to. */
export const aHelperPlace = async () => {
  const folder = await mkdtemp(join(tmpdir(), "strip-"));
  const simulatePath = join(folder, "strip.log");
  await writeFile(simulatePath, "");
  return {
    socketPath: join(folder, "run", "ws281x.sock"),
    simulatePath,
    /** What the strip did so far, a line a deed. */
    deeds: (): readonly string[] => readFileSync(simulatePath, "utf8").split("\n").filter(Boolean),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
};

export type HelperPlace = Awaited<ReturnType<typeof aHelperPlace>>;
