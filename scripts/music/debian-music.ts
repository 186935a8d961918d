import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

const PACKAGE = "wesnoth-1.16-music";
const CACHE = join(process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"), "rumpus");

/**
 * The folder with the music of a Debian package: real songs with real tags, 150 MB. Fetched once into
 * the cache of whoever runs this; undefined where there is no network and nothing is there yet.
 */
export const debianMusic = (): string | undefined => {
  const folder = join(CACHE, PACKAGE);
  if (existsSync(folder)) return folder;
  mkdirSync(CACHE, { recursive: true });
  const partial = mkdtempSync(join(CACHE, "partial-"));
  try {
    execFileSync("apt-get", ["download", PACKAGE], { cwd: partial, stdio: "ignore" });
    const archive = readdirSync(partial).find((name) => name.endsWith(".deb"));
    if (archive === undefined) return undefined;
    execFileSync("dpkg-deb", ["-x", join(partial, archive), join(partial, "unpacked")]);
    renameSync(join(partial, "unpacked"), folder);
    return folder;
  } catch {
    process.stderr.write(`NOT TESTED with real music: ${PACKAGE} could not be downloaded\n`);
    return undefined;
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
};

if (import.meta.main) {
  const folder = debianMusic();
  if (folder === undefined) process.exit(1);
  process.stdout.write(`${folder}\n`);
}
