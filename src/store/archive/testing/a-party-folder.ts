import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { onTestFinished } from "vitest";
import { aCommit, asStored } from "../../../core/testing/party-store-contract.ts";
import type { PartyEvent } from "../../../domain/event.ts";
import { evolveAll } from "../../../domain/evolve.ts";
import { newParty, type Party } from "../../../domain/party.ts";
import { anyEvening, EVERYTHING, opening } from "../../../domain/testing/evening.ts";
import { serveWriter } from "../../serve-writer.ts";
import { aFolder, START_MS } from "../../testing/a-store.ts";
import { makeBackup } from "../packing/make-backup.ts";

/** What lies beside the database of a party, by path. */
export type PartyFiles = Readonly<Record<string, string>>;

const FILES: PartyFiles = {
  "host-pin.txt": "123456\n",
  "uploads/music/2026-11/Song by Ada-x1.mp3": "some music ".repeat(1000),
  [`uploads/music/2026-11/${"Über ".repeat(30)}.ogg`]: "a long name",
  "uploads/music/2026-12/silence.mp3": "",
  "plugins/write-playlist.mjs": "export const job = 1;",
};

const openWriter = (folder: string) => {
  const writer = serveWriter({ folder, commitDelayMs: 0, synchronous: "NORMAL" });
  const opened = writer.open(START_MS);
  if (!opened.ok) throw new Error(opened.detail);
  return writer;
};

/** A data folder after an evening with guests, votes and history; its database is still open. */
export const aPartyFolder = ({ seed = 1, files = FILES, folder = aFolder() } = {}) => {
  const writer = openWriter(folder);
  let isOpen = true;
  const close = (): void => {
    if (isOpen) writer.close();
    isOpen = false;
  };
  onTestFinished(close);
  const party = liveThrough(seed, (events, after) => {
    writer.commit(aCommit(events, after));
  });
  for (const [path, text] of Object.entries(files)) putFile(folder, path, text);
  return { folder, files, party: asStored(party), writer, close };
};

export const putFile = (folder: string, path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

const liveThrough = (
  seed: number,
  commit: (events: readonly PartyEvent[], after: Party) => void,
): Party => {
  const evenings = anyEvening({ kinds: EVERYTHING, length: 200 });
  const [evening = []] = fc.sample(evenings, { numRuns: 1, seed });
  const begun = opening({});
  const joined = [...begun.guests.values()].map(
    ({ guestId, name, hue }): PartyEvent => ({ kind: "guest-joined", guestId, name, hue, atMs: 0 }),
  );
  const first: readonly PartyEvent[] = [
    ...joined,
    { kind: "settings-changed", patch: begun.settings, atMs: 0 },
  ];
  commit(first, evolveAll(newParty, first));
  const events = evening.flatMap(({ decision }) => (decision.ok ? decision.events : []));
  const lived = evening.at(-1)?.after ?? begun;
  commit(events, lived);
  // What tells one party from another.
  const last: readonly PartyEvent[] = [
    { kind: "settings-changed", patch: { partyName: `Party ${seed}` }, atMs: 0 },
  ];
  const after = evolveAll(lived, last);
  commit(last, after);
  return after;
};

/** The party that a daemon would find there. */
export const partyIn = (folder: string): Party => {
  const writer = openWriter(folder);
  try {
    return asStored(writer.load());
  } finally {
    writer.close();
  }
};

export const filesIn = (folder: string): PartyFiles =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [path.slice(folder.length + 1), path] as const)
      .filter(([path]) => /^(uploads\/|plugins\/|host-pin)/.test(path))
      .map(([path, from]) => [path, readFileSync(from, "utf8")]),
  );

export const NEVER = new AbortController().signal;

/** A backup of a folder, outside of it; with what was told meanwhile. */
export const aBackup = async (folder: string, signal = NEVER) => {
  const target = join(aFolder(), "rumpus-2026-11-21-0500.tar.zst");
  const warnings: string[] = [];
  const percents: number[] = [];
  const manifest = await makeBackup({
    dataFolder: folder,
    target,
    program: "1.2.3",
    nowMs: START_MS,
    signal,
    progress: ({ percent }) => void (percent !== undefined && percents.push(percent)),
    warn: (text) => void warnings.push(text),
  });
  return { target, manifest, warnings, percents };
};

/** The bytes of a good backup, with what has to come out of it. */
export const aBackupInMemory = async () => {
  const { folder, party, files } = aPartyFolder();
  const { target } = await aBackup(folder);
  return { bytes: readFileSync(target), party, files };
};
