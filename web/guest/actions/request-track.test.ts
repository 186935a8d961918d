import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { aParty, ownEntry } from "../../lib/party/testing/a-party.ts";
import { party } from "../state/party.ts";
import { requestTrack } from "./request-track.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  party.value = null;
});

/** A page that knows an empty queue up to `seq` asks for a song, and is answered that it was there at 10. */
const askKnowing = async (seq: number): Promise<void> => {
  party.value = aParty({ seq, queue: [] });
  const answer = JSON.stringify({ ...ownEntry("mine"), seq: 10 });
  vi.stubGlobal("fetch", () => Promise.resolve(new Response(answer, { status: 201 })));
  await requestTrack("track-mine", "Mine");
};

it("shows the song before it is told of it, with the guest's vote", async () => {
  await askKnowing(9);

  expect(party.value).toMatchObject({
    seq: 9,
    queue: [ownEntry("mine")],
    me: { votes: { mine: 1 } },
  });
});

it("leaves the queue as it is told when the song has left it again", async () => {
  await askKnowing(12);

  expect(party.value).toMatchObject({ queue: [], me: { votes: {} } });
});
