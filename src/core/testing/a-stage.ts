import type { Party } from "../../domain/party.ts";
import { entry, guest } from "../../domain/testing/names.ts";
import { openStage } from "../open-stage.ts";
import type { Sender } from "../sender.ts";
import { castVote } from "../use-cases/cast-vote.ts";
import { createFakeEnvironment } from "./fake-environment.ts";
import { createFakeLibrary, type FakeLibrary } from "./fake-library.ts";
import { createFakeStore, type FakeStore } from "./fake-store.ts";

export interface StageSetup {
  /** The party that is on disk. */
  readonly party?: Party;
  /** Instead of `party`: a disk that was there before. */
  readonly store?: FakeStore;
  readonly library?: FakeLibrary;
}

/** Everything that use cases work with, on fakes. */
export const aStage = async (setup: StageSetup = {}) => {
  const store = setup.store ?? createFakeStore(setup.party ? { party: setup.party } : {});
  const library = setup.library ?? createFakeLibrary();
  const environment = createFakeEnvironment();
  const logged: string[] = [];
  const stage = await openStage(store, library, environment, (level, line) =>
    logged.push(`${level}: ${line}`),
  );
  return {
    stage,
    party: stage.party,
    store,
    library,
    environment,
    logged,
    vote: (by: string, name: string, value: 1 | 0 | -1 = 1, key?: string) =>
      castVote(stage, as(by, key), entry(name), value),
  };
};

export const as = (name: string, key?: string): Sender => ({
  guestId: guest(name),
  isHost: name === "host",
  key,
});

/** Lets everything happen that waits for nothing but its turn. */
export const turns = async (count = 4): Promise<void> => {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};
