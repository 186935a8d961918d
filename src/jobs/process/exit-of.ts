import type { ChildProcess } from "node:child_process";
import { signal } from "./process-tree.ts";

export type Exit =
  | {
      readonly kind: "left";
      readonly code: number | null;
      readonly signal: NodeJS.Signals | null;
    }
  | { readonly kind: "not-started"; readonly error: Error };

/** What somebody whom the job started may keep its pipes open for. */
const LAST_WORDS_MS = 1000;

/** Resolves when a process is gone and its last words were heard; what it left behind in its group is killed. */
export const exitOf = (child: ChildProcess): Promise<Exit> =>
  new Promise((resolve) => {
    child.once("error", (error) => {
      if (child.pid === undefined) resolve({ kind: "not-started", error });
    });
    child.once("exit", (code, by) => {
      if (child.pid !== undefined) signal(-child.pid, "SIGKILL");
      const leave = (): void => resolve({ kind: "left", code, signal: by });
      const timer = setTimeout(leave, LAST_WORDS_MS);
      child.once("close", () => {
        clearTimeout(timer);
        leave();
      });
    });
  });
