import type { JobKindCard, JobLogLine, JobRun, Schedule } from "../../../src/protocol/jobs.ts";
import { aRun } from "./a-run.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export const fakeRuns = (nowMs: number): JobRun[] => [
  aRun("r1", {
    title: "Import music",
    percent: 37.4,
    message: "/srv/music/Compilations/Best of a very long folder name/Disc 2",
    counts: { imported: 4120, unchanged: 310, skipped: 12, failed: 3 },
    queuedAt: nowMs - 70_000,
    startedAt: nowMs - 65_000,
  }),
  aRun("r2", {
    kind: "write-playlist",
    title: "Write tonight’s playlist",
    state: "queued",
    percent: 0,
    message: "",
    queuedAt: nowMs - 20_000,
    startedAt: null,
  }),
  aRun("r3", {
    kind: "update-yt-dlp",
    title: "Update yt-dlp",
    state: "queued",
    attempt: 2,
    retryAt: nowMs + 4 * MINUTE,
    startedBy: "schedule",
    queuedAt: nowMs - 10_000,
    startedAt: null,
  }),
  aRun("r4", {
    kind: "backup",
    title: "Backup",
    state: "succeeded",
    percent: 100,
    message: "Checked by bringing it back",
    counts: { tracks: 15888, plays: 2310, playlists: 7 },
    artifacts: [{ name: "rumpus-2026-11-21-0500.tar.zst", bytes: 48_210_332 }],
    startedBy: "schedule",
    queuedAt: nowMs - 15 * HOUR,
    startedAt: nowMs - 15 * HOUR,
    endedAt: nowMs - 15 * HOUR + 42_000,
  }),
  aRun("r5", {
    kind: "import",
    title: "Import music",
    state: "failed",
    percent: 61,
    message: "Storing songs",
    counts: { imported: 880, failed: 2 },
    error: {
      code: "storage-full",
      detail: "The memory card has no space left.",
      todo: "Free at least 200 MB, or move the data folder to a larger disk. Then try again: it goes on where it was.",
    },
    artifacts: [{ name: "report.json", bytes: 18_210 }],
    queuedAt: nowMs - 20 * HOUR,
    startedAt: nowMs - 20 * HOUR,
    endedAt: nowMs - 20 * HOUR + 130_000,
  }),
  aRun("r6", {
    kind: "rescan",
    title: "Look for new music",
    state: "skipped",
    percent: 0,
    message: "",
    error: { code: "too-late", detail: "The jukebox was off at 04:30." },
    startedBy: "schedule",
    queuedAt: nowMs - 26 * HOUR,
    startedAt: null,
    endedAt: nowMs - 26 * HOUR,
  }),
  aRun("r7", {
    kind: "backup",
    title: "Backup",
    state: "succeeded",
    percent: 100,
    artifacts: [{ name: "rumpus-2026-11-20-0500.tar.zst", bytes: 47_990_118 }],
    startedBy: "schedule",
    queuedAt: nowMs - 39 * HOUR,
    startedAt: nowMs - 39 * HOUR,
    endedAt: nowMs - 39 * HOUR + 40_000,
  }),
  aRun("r8", {
    kind: "clean-caches",
    title: "Clean up",
    state: "cancelled",
    percent: 20,
    queuedAt: nowMs - 40 * HOUR,
    startedAt: nowMs - 40 * HOUR,
    endedAt: nowMs - 40 * HOUR + 4_000,
  }),
];

export const fakeLog = (nowMs: number): JobLogLine[] =>
  Array.from({ length: 140 }, (_, at) => ({
    number: at + 1,
    atMs: nowMs - (140 - at) * 900,
    level: at % 41 === 40 ? "error" : at % 23 === 22 ? "warn" : at % 3 === 0 ? "info" : "progress",
    text:
      at % 41 === 40
        ? "/srv/music/Broken/holiday.flac: the file is cut off. Copy it again."
        : at % 23 === 22
          ? "/srv/music/x.mp3: the picture inside is too large and was left out"
          : `Reading /srv/music/Album ${at}`,
  }));

export const fakeSchedules = (nowMs: number): Schedule[] => [
  {
    kind: "backup",
    title: "Backup",
    cron: "0 5 * * *",
    isOn: true,
    expirySec: 14_400,
    jitterSec: 300,
    isCaughtUp: true,
    nextAt: nowMs + 9 * HOUR,
    lastAt: nowMs - 15 * HOUR,
    lastState: "succeeded",
  },
  {
    kind: "rescan",
    title: "Look for new music",
    cron: "30 4 * * *",
    isOn: true,
    expirySec: 3_600,
    jitterSec: 0,
    isCaughtUp: true,
    nextAt: nowMs + 8.5 * HOUR,
    lastAt: nowMs - 26 * HOUR,
    lastState: "skipped",
  },
  {
    kind: "refresh-covers",
    title: "Fresh covers",
    cron: "0 3 1 * *",
    isOn: true,
    expirySec: 86_400,
    jitterSec: 0,
    isCaughtUp: false,
    nextAt: nowMs + 9 * 24 * HOUR,
    lastAt: null,
    lastState: null,
  },
  {
    kind: "update-yt-dlp",
    title: "Update yt-dlp",
    cron: "0 6 * * 1",
    isOn: false,
    expirySec: 86_400,
    jitterSec: 1_800,
    isCaughtUp: false,
    nextAt: null,
    lastAt: null,
    lastState: null,
  },
];

export const fakeKinds: readonly JobKindCard[] = [
  {
    kind: "import",
    title: "Import music",
    about: "Reads folders and takes their songs into the library.",
    from: "built-in",
    input: {
      type: "object",
      properties: {
        folders: {
          type: "array",
          items: { type: "string" },
          minItems: 1,
          description: "Whole paths on the jukebox.",
        },
        isShallow: { type: "boolean", default: false, title: "Only the folder itself" },
      },
      required: ["folders"],
    },
  },
  {
    kind: "backup",
    title: "Backup",
    about: "Packs all that the party knows into one file and checks it.",
    from: "built-in",
    input: { type: "object", properties: {} },
  },
  {
    kind: "write-playlist",
    title: "Write tonight’s playlist",
    about: "Saves what was played as an M3U file.",
    from: "plugin",
    input: {
      type: "object",
      properties: {
        name: { type: "string", minLength: 1, maxLength: 40, description: "Of the file." },
        hours: {
          type: "integer",
          minimum: 1,
          maximum: 24,
          default: 8,
          description: "How far to look back.",
        },
        format: { enum: ["m3u8", "pls", "xspf"], default: "m3u8" },
        withSkipped: { type: "boolean", default: false, description: "Also what was skipped." },
        notes: { type: "object", description: "More to write into the file." },
      },
      required: ["name"],
    },
  },
  {
    kind: "smoke-machine",
    title: "smoke-machine.mjs",
    about: "A plugin.",
    from: "plugin",
    input: {},
    problem: "It cannot be loaded: Cannot find package 'serialport'.",
  },
];
