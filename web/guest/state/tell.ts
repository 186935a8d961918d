import type { Problem } from "../../lib/net/problem.ts";
import { signal } from "../../lib/signals/signals.ts";
import type { Happening } from "./happenings.ts";

/** Something to say; how it is said comes after the first load. */
export type Tale =
  | { readonly kind: "refused"; readonly problem: Problem }
  | { readonly kind: "happened"; readonly happening: Happening };

export const untold = signal<readonly Tale[]>([]);

export const tell = (tale: Tale): void => {
  untold.value = [...untold.peek(), tale];
};

export const tellRefusal = (problem: Problem): void => tell({ kind: "refused", problem });
