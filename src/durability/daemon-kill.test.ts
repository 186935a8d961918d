import { join } from "node:path";
import { setTimeout as pass } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createChance } from "../lib/chance.ts";
import { connectMpv } from "../player/mpv/mpv-client.ts";
import type { MpvEvent } from "../player/mpv/mpv-message.ts";
import { askMpv } from "../player/testing/a-deck.ts";
import type { EntryCard } from "../protocol/party.ts";
import { liftLimits, partyOf, requestAll, tracksOf } from "../testing/daemon/party-steps.ts";
import { startDaemon, type TestParty } from "../testing/daemon/start-daemon.ts";
import { type Cell, cellOf, lostVotes, type VoteValue } from "../testing/durability/ballot.ts";
import { startVoting, type Voter, voterOf } from "../testing/durability/http-voters.ts";
import { readCopy } from "../testing/durability/read-database.ts";
import type { Guest } from "../testing/http/guest.ts";
import { tinyMusic } from "../testing/tiny-music.ts";
import { waitFor } from "../testing/wait-for.ts";

const ROUNDS = 10;
const GUESTS = 20;
const SEED = Number(process.env["RUMPUS_TEST_SEED"] ?? Date.now() % 2 ** 31);
/** Longer than all rounds together, also where a start takes half a minute. */
const SONG_MS = 600_000;

let party: TestParty;
let host: Guest;
let entryIds: readonly string[];

beforeAll(async () => {
  // So slow a disk leaves time to die between the write and the answer.
  const env = { RUMPUS_TEST_COMMIT_DELAY_MS: "20" };
  party = await startDaemon({ music: await tinyMusic(8, SONG_MS), env });
  host = await party.host();
  await liftLimits(host, { allowDuplicates: true });
  const tracks = await tracksOf(host, 8);
  await waitFor("music", async () => (await partyOf(host)).nowPlaying);
  entryIds = (await requestAll(host, tracks)).map(({ entryId }) => entryId);
}, 300_000);
afterAll(() => party.close());

const votesOf = async (voters: readonly Voter[]): Promise<Map<Cell, VoteValue>> => {
  const parties = await Promise.all(voters.map(({ phone }) => partyOf(phone)));
  return new Map(
    parties.flatMap(({ me }) =>
      Object.entries(me.votes).map(([entryId, value]) => [cellOf(entryId, me.guestId), value]),
    ),
  );
};

const soundingMs = async (): Promise<number> =>
  1000 * Number(await askMpv(join(party.data, "run"), "time-pos"));

/** Hears of every song that begins or ends, of every jump, and of every pause. */
const aWitness = async () => {
  const heard: MpvEvent[] = [];
  const mpv = await connectMpv(join(party.data, "run", "mpv.sock"), {
    onEvent: (event) => heard.push(event),
    onClose: () => {},
  });
  await mpv.request(["observe_property", 1, "pause"]);
  return { heard, leave: mpv.close };
};

it(`${ROUNDS} violent deaths take no vote, no entry and no beat of the music`, async () => {
  const random = createChance(SEED);
  const phones = await Promise.all(Array.from({ length: GUESTS }, () => party.guest()));
  const voters = await Promise.all(phones.map(voterOf));
  const music = party.mpvPid();
  await waitFor("sound", async () => (await soundingMs()) > 0);
  const witness = await aWitness();
  const queueBefore = (await partyOf(host)).queue.map(({ entryId }) => entryId).sort();
  let stored = await votesOf(voters);

  for (let round = 1; round <= ROUNDS; round += 1) {
    const voting = startVoting(voters, entryIds, stored);
    await waitFor("some votes", () => voting.acknowledged.size > 0);
    await pass(random() * 400);
    await party.kill();
    await voting.stop();
    const heardMs = await soundingMs();
    await party.start();
    stored = await votesOf(voters);
    const { queue } = await partyOf(host);

    expect(lostVotes(voting.acknowledged, stored), `seed ${SEED}, round ${round}`).toEqual([]);
    expect(queue.map(({ entryId }) => entryId).sort()).toEqual(queueBefore);
    expect(await soundingMs()).toBeGreaterThan(heardMs);
    expect(party.mpvPid()).toBe(music);
  }

  witness.leave();
  expect(witness.heard).toEqual([{ event: "property-change", name: "pause", data: false }]);
  expect(readCopy(party.data, join(party.data, "copy"))).toMatchObject({
    integrity: "ok",
    orphans: 0,
  });
}, 400_000);

it("does a request once whose answer was lost, when the phone sends it again", async () => {
  const [track] = await tracksOf(host, 8);
  const ada = await party.guest();
  const ask = () =>
    ada.post<EntryCard>("/queue", { trackId: track?.trackId }, { key: "asked-once" });
  const entries = () => readCopy(party.data, join(party.data, "copy"))?.entries.size ?? 0;
  const before = entries();

  // Whether the answer still comes through or not: this phone does not hear it.
  const unheard = ask().catch(() => undefined);
  await waitFor("the request on the disk", () => entries() > before);
  await party.kill();
  await unheard;
  await party.start();
  const again = await ask();

  const { queue } = await partyOf(ada);
  expect(again.status).toBe(201);
  expect(queue).toHaveLength(before + 1);
  expect(queue.filter(({ entryId }) => entryId === again.body.entryId)).toHaveLength(1);
}, 300_000);

it("keeps the names that guests gave themselves and what they said, once it has answered", async () => {
  await host.patch("/settings", { hashtags: "open" });
  const phones = await Promise.all(Array.from({ length: 10 }, () => party.guest()));
  const answered: { readonly phone: Guest; readonly name: string; readonly tag: string }[] = [];
  const speak = async (phone: Guest, number: number): Promise<void> => {
    const [name, tag] = [`Guest number ${number}`, `tag${number}`];
    // One after the other, so that the daemon dies between some of them.
    await pass(15 * number);
    const renamed = await phone.patch("/me", { name });
    const said = await phone.post("/hashtags", { text: tag });
    if (renamed.status === 200 && said.status === 201) answered.push({ phone, name, tag });
  };

  const speaking = Promise.allSettled(phones.map(speak));
  await waitFor("some names", () => answered.length > 2);
  await party.kill();
  await speaking;
  await party.start();

  const shown = (await partyOf(host)).hashtags.map(({ text }) => text);
  expect(shown).toEqual(expect.arrayContaining(answered.map(({ tag }) => tag)));
  for (const { phone, name } of answered) expect((await partyOf(phone)).me.name).toBe(name);
}, 300_000);
