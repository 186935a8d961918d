import { writeSync } from "node:fs";
import { flushCompileCache } from "node:module";
import { createPartyKeeper, type PartyKeeper } from "../../core/party/party-keeper.ts";
import type { Command } from "../../domain/command.ts";
import type { EntryId, GuestId } from "../../domain/ids.ts";
import { findEntry } from "../../domain/party.ts";
import { aTrack } from "../../domain/testing/a-track.ts";
import { createStore } from "../../store/create-store.ts";
import { nextVote, type VoteValue } from "./ballot.ts";

/**
 * A process for tests to kill: guests vote as fast as the real store takes it, on songs that stay
 * and on songs that come and go. Says on its standard output what was acknowledged; written by
 * `writeSync`, so that the parent gets every word of a process that dies in the middle.
 */
const [folder = ""] = process.argv.slice(2);
const GUESTS = 16;
const SONGS = 6;
const HOST = "host" as GuestId;

const say = (...words: readonly unknown[]): void => {
  let rest = Buffer.from(`${words.join(" ").replaceAll("\n", " ")}\n`);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(1, rest));
    } catch (error) {
      // The parent is slow to read; nothing else is to happen before it knows.
      if ((error as NodeJS.ErrnoException).code !== "EAGAIN") throw error;
    }
  }
};
const log = (_level: string, message: string): void => say("log", message);
const die = (error: Error): void => {
  say("log", error.stack ?? error);
  process.exit(1);
};

type Wish = Command extends infer Each
  ? Each extends Command
    ? Omit<Each, "by" | "atMs">
    : never
  : never;

/** Resolves when it is on disk; anything else is a fault of this test. */
const wish = async (party: PartyKeeper, guestId: GuestId, what: Wish): Promise<void> => {
  const kind = guestId === HOST ? "host" : "guest";
  const command = { ...what, by: { kind, guestId }, atMs: Date.now() } as Command;
  const outcome = await party.send(command, { answer: () => undefined });
  if (!outcome.ok) throw new Error(`${what.kind} was refused: ${JSON.stringify(outcome)}`);
};

const join = (party: PartyKeeper, guestId: GuestId): Promise<void> =>
  wish(party, guestId, { kind: "join-party", guestId, name: guestId, hue: 0 });

const voteOf = (party: PartyKeeper, entryId: EntryId, guestId: GuestId): VoteValue =>
  findEntry(party.newest(), entryId)?.votes.get(guestId) ?? 0;

const vote = async (party: PartyKeeper, entryId: EntryId, guestId: GuestId): Promise<void> => {
  const value = nextVote(voteOf(party, entryId, guestId));
  await wish(party, guestId, { kind: "cast-vote", entryId, value, activeGuests: GUESTS });
  say("ack", entryId, guestId, value, party.known().seq);
};

/** Round and round: ask (which is a +1), vote against it, withdraw. */
const comeAndGo = async (party: PartyKeeper, entryId: EntryId, guestId: GuestId): Promise<void> => {
  const value = nextVote(voteOf(party, entryId, guestId));
  if (value === -1) return vote(party, entryId, guestId);
  const change: Wish =
    value === 1
      ? { kind: "request-track", entryId, track: aTrack(entryId) }
      : { kind: "remove-entry", entryId };
  await wish(party, guestId, change);
  say("ack", entryId, guestId, value, party.known().seq);
};

const voteForEver = async (party: PartyKeeper, number: number): Promise<void> => {
  const guestId = `guest-${number}` as GuestId;
  await join(party, guestId);
  for (let turn = number; ; turn += 1) {
    const song = turn % (SONGS + 1);
    if (song === SONGS) await comeAndGo(party, `own-${number}` as EntryId, guestId);
    else await vote(party, `song-${song}` as EntryId, guestId);
  }
};

const prepare = async (party: PartyKeeper): Promise<void> => {
  await join(party, HOST);
  const patch = { votesPer10Sec: 0, requestBurst: 0, kickScore: 0 };
  await wish(party, HOST, { kind: "change-settings", patch });
  for (let song = 0; song < SONGS; song += 1) {
    const entryId = `song-${song}` as EntryId;
    if (findEntry(party.newest(), entryId)) continue;
    await wish(party, HOST, { kind: "request-track", entryId, track: aTrack(entryId) });
  }
};

const run = async (): Promise<void> => {
  const options = { folder, commitDelayMs: 0, synchronous: "FULL" } as const;
  const store = createStore(options, Date.now, log, die);
  // Everything is loaded and waits: starting Node is not what this is about.
  say("ready");
  // The next child starts quicker; one that is killed would not do that at its end.
  flushCompileCache();
  await new Promise((resolve) => process.stdin.once("data", resolve));
  const opened = await store.start();
  if (!opened.ok || opened.value.mended) throw new Error(`open: ${JSON.stringify(opened)}`);
  const party = createPartyKeeper(store, await store.load(), Date.now, log);
  await party.start();
  const { seq, queue } = party.known();
  say("open", seq, JSON.stringify(queue.map(({ entryId, score }) => [entryId, score])));
  await prepare(party);
  await Promise.all(Array.from({ length: GUESTS }, (_, number) => voteForEver(party, number)));
};

run().catch(die);
