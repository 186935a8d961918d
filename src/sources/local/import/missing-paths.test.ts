import { expect, it } from "vitest";
import type { KnownFile } from "../../../core/ports/collection.ts";
import { missingPaths } from "./missing-paths.ts";

const files = (...paths: readonly string[]): readonly KnownFile[] =>
  paths.map((path) => ({ path, size: 1, mtimeMs: 1, state: "ok" }));
const NOTHING = { music: [], lists: [], troubles: [], roots: [], away: [], unseen: [] };

it.each([
  ["below a folder that was scanned", { roots: ["/m"] }, ["/m/a", "/m/x/b", "/m/x/y/c"]],
  ["but not of a folder that could not be read", { roots: ["/m"], unseen: ["/m/x"] }, ["/m/a"]],
  [
    "also of one within it that was scanned for itself",
    { roots: ["/m", "/m/x/y"], unseen: ["/m/x"] },
    ["/m/a", "/m/x/y/c"],
  ],
  ["but not of a stick that is away", { roots: ["/m", "/m/x/y"], away: ["/m/x"] }, ["/m/a"]],
  ["and not of a neighbour with a longer name", { roots: ["/m/x/y"] }, ["/m/x/y/c"]],
])("files are missed %s", (_what, scan, expected) => {
  const known = files("/m/a", "/m/x/b", "/m/x/y/c", "/m/x/yy/d").filter(
    ({ path }) => !path.endsWith("d") || scan.roots[0] === "/m/x/y",
  );

  expect(missingPaths(known, { ...NOTHING, ...scan }, new Set())).toEqual(expected);
});

it("misses nothing that was seen, or was missed before", () => {
  const [seen, missed] = files("/m/a", "/m/b");
  const scan = { ...NOTHING, roots: ["/m"], music: [seen!] };

  expect(missingPaths([seen!, { ...missed!, state: "missing" }], scan, new Set())).toEqual([]);
});
