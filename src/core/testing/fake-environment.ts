import { PARTY_START_MS } from "../../domain/testing/a-party.ts";
import type { Environment } from "../ports/environment.ts";

export interface FakeEnvironment extends Environment {
  /** Time stands still otherwise. */
  readonly wait: (ms: number) => void;
}

/** A clock that is turned by hand, and names and chance that are the same in every run. */
export const createFakeEnvironment = (startMs = PARTY_START_MS): FakeEnvironment => {
  let nowMs = startMs;
  let made = 0;
  return {
    nowMs: () => nowMs,
    newId: () => {
      made += 1;
      return `id-${String(made).padStart(13, "0")}`;
    },
    random: () => {
      made += 1;
      return Math.imul(made, 2_654_435_761) >>> 0;
    },
    wait: (ms) => {
      nowMs += ms;
    },
  };
};
