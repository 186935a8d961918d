import {
  liftLimits,
  partyOf,
  requestAll,
  tracksOf,
} from "../../../src/testing/daemon/party-steps.ts";
import { startDaemon, type TestParty } from "../../../src/testing/daemon/start-daemon.ts";
import type { Cell, VoteValue } from "../../../src/testing/durability/ballot.ts";
import { startVoting, voterOf } from "../../../src/testing/durability/http-voters.ts";
import { tinyMusic } from "../../../src/testing/tiny-music.ts";
import { waitFor } from "../../../src/testing/wait-for.ts";
import type { Cleanup } from "../cleanup.ts";
import type { Options } from "../options.ts";
import type { LoggedDisk } from "./logged-disk.ts";
import { openMarks } from "./open-marks.ts";

export interface Acknowledgement {
  readonly cell: Cell;
  readonly value: VoteValue;
}

/** What happened at the recorded party. Mark k in the log: the first k were acknowledged. */
export interface History {
  readonly acknowledged: readonly Acknowledgement[];
  /** Asked for and acknowledged before the first vote; nobody removed them. */
  readonly entryIds: readonly string[];
}

/** Few enough that commits stay small and many. */
const GUESTS = 6;
const SONGS = 8;
const WITHIN_MS = 400_000;

/** The real daemon keeps its data on the logged disk while guests vote over HTTP. */
export const recordParty = async (
  disk: LoggedDisk,
  cleanup: Cleanup,
  { synchronous, votes }: Options,
): Promise<History> => {
  const party = await startDaemon({
    music: await tinyMusic(SONGS),
    data: disk.folder,
    env: { RUMPUS_TEST_SYNCHRONOUS: synchronous },
  });
  cleanup.add(party.close);
  const history = await vote(party, disk, votes);
  // An orderly end writes as well: a backup and the last checkpoint. Cuts may fall there too.
  await party.stop();
  return history;
};

const vote = async (party: TestParty, disk: LoggedDisk, wanted: number): Promise<History> => {
  const host = await party.host();
  await liftLimits(host, { allowDuplicates: true });
  const tracks = await tracksOf(host, SONGS);
  await waitFor("music", async () => (await partyOf(host)).nowPlaying);
  const entryIds = (await requestAll(host, tracks)).map(({ entryId }) => entryId);
  const phones = await Promise.all(Array.from({ length: GUESTS }, () => party.guest()));
  const voters = await Promise.all(phones.map(voterOf));
  const acknowledged: Acknowledgement[] = [];
  const marks = openMarks(disk.device);
  try {
    const voting = startVoting(voters, entryIds, new Map(), (cell, value) => {
      acknowledged.push({ cell, value });
      marks.mark(acknowledged.length);
    });
    await waitFor(`${wanted} votes`, () => acknowledged.length >= wanted, WITHIN_MS);
    await voting.stop();
  } finally {
    marks.close();
  }
  return { acknowledged, entryIds };
};
