import { expect, it } from "vitest";
import { createFfmpegLog } from "./ffmpeg-log.ts";

const heard = (text: string) => {
  const log = createFfmpegLog();
  for (const line of text.split("\n")) log.hear(line);
  return log;
};

const summary = (loudness: string, peak: string): string => `[Parsed_ebur128_1 @ 0x5] Summary:

  Integrated loudness:
    I:         ${loudness} LUFS
    Threshold: -23.1 LUFS

  Sample peak:
    Peak:      ${peak} dBFS`;

it("believes the last of two summaries: the filters start anew once they know the song", () => {
  const log = heard(`${summary("-70.0", " -inf")}\nStream mapping:\n${summary("-9.4", "0.3")}`);

  expect(log.loudness()).toEqual({ loudnessLufs: -9.4, peakDb: 0.3 });
});

it("knows no loudness of a song whose last summary is missing", () => {
  const log = heard(`${summary("-9.4", "0.3")}\n[Parsed_ebur128_1 @ 0x6] Summary:`);

  expect(log.loudness()).toBeUndefined();
});

it("takes silence for a number that JSON can say", () => {
  expect(heard(summary("-70.0", " -inf")).loudness()).toEqual({ loudnessLufs: -70, peakDb: -99 });
});

it("knows how long the song is", () => {
  const log = heard("  Duration: 01:02:03.50, start: 0.025057, bitrate: 192 kb/s");

  expect(log.durationSec()).toBe(3723.5);
});

it("remembers what ffmpeg complained of, among all the rest", () => {
  const log = heard(`Input #0, mp3, from 'file:a.mp3':
  Metadata:
[mp3float @ 0x5] Header missing
${summary("-9.4", "0.3")}`);

  expect(log.complaint()).toBe("[mp3float @ 0x5] Header missing");
});
