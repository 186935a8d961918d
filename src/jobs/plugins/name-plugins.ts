import type { JobKind } from "../../core/ports/jobs.ts";
import { brokenPlugin } from "./plugin-kind.ts";

/** A plugin's file, and what it turned out to be. */
export interface FoundPlugin {
  readonly fileName: string;
  readonly kind: JobKind | { readonly problem: string };
}

/** Gives each plugin its kind. What is taken, by us or by a plugin before it, is refused and says so. */
export const namePlugins = (
  found: readonly FoundPlugin[],
  builtIn: readonly string[],
): readonly JobKind[] => {
  const taken = new Map(builtIn.map((kind) => [kind, "Rumpus itself"]));
  const kinds: JobKind[] = [];
  const add = (kind: JobKind, owner: string): void => {
    taken.set(kind.kind, owner);
    kinds.push(kind);
  };
  const broken: { readonly fileName: string; readonly problem: string }[] = [];
  for (const { fileName, kind } of found) {
    if (!("order" in kind)) {
      broken.push({ fileName, problem: kind.problem });
      continue;
    }
    const owner = taken.get(kind.kind);
    if (owner === undefined) add(kind, fileName);
    else {
      const problem = `Its kind “${kind.kind}” is taken by ${owner}: choose another.`;
      broken.push({ fileName, problem });
    }
  }
  for (const { fileName, problem } of broken) {
    add(brokenPlugin(freeName(fileName, taken), fileName, problem), fileName);
  }
  return kinds;
};

const freeName = (fileName: string, taken: ReadonlyMap<string, string>): string => {
  const slug = fileName.toLowerCase().replaceAll(/\.mjs$|[^a-z0-9]+/g, "-");
  const name = `plugin-${slug}`.replaceAll(/-+/g, "-").replace(/-$/, "").slice(0, 60);
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name}-${number}`;
  return free;
};
