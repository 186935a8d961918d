import type { KnownFile } from "../../../core/ports/collection.ts";
import { isWithin } from "./folders-away.ts";
import { isBelowAny, type Scan } from "./scan.ts";

/**
 * Known files that should have been seen and were not. What is below a folder that is away, was left
 * out, or could not be read, may well be there.
 */
export const missingPaths = (
  known: Iterable<KnownFile>,
  scan: Pick<Scan, "music" | "lists" | "troubles" | "roots" | "away" | "unseen">,
  vanished: ReadonlySet<string>,
): readonly string[] => {
  const seen = new Set<string>();
  for (const file of [...scan.music, ...scan.lists, ...scan.troubles]) seen.add(file.path);
  const missing: string[] = [];
  for (const { path, state } of known) {
    if (state === "missing" || (seen.has(path) && !vanished.has(path))) continue;
    if (isBelowAny(path, scan.away)) continue;
    // Of a folder that was scanned for itself and one around it that was not, the nearer one counts.
    if (nearest(path, scan.roots) > nearest(path, scan.unseen)) missing.push(path);
  }
  return missing;
};

const nearest = (path: string, folders: readonly string[]): number =>
  folders.reduce(
    (most, folder) => (folder.length > most && isWithin(path, folder) ? folder.length : most),
    -1,
  );
