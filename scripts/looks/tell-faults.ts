import { nameOf } from "./frames.ts";
import type { Taken } from "./take-pictures.ts";

/** A line each. */
export const tellFaults = (taken: readonly Taken[]): readonly string[] =>
  taken.flatMap(({ name, frame, faults }) =>
    faults.map((fault) => `${name}, ${nameOf(frame)}: ${fault.replaceAll("\n", " ")}`),
  );
