import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { CLICK_SONG_SEC, clickBeatsMs, makeClickSong } from "../lights/click-song.ts";
import { type LightFrame, listenForDdp } from "../lights/ddp-listener.ts";
import { fitShift } from "../lights/fit-shift.ts";
import { type HostCalls, signInAsHost } from "../lights/host-calls.ts";
import { pulseShape } from "../lights/pulse-shape.ts";
import { type SoundClock, watchSound } from "../lights/sound-clock.ts";
import { atLeast, atMost, type Section } from "../measure/report.ts";
import { summarise } from "../measure/statistics.ts";
import { startDaemon } from "../process/daemon.ts";

const AROUND_MS = 110;

/** By how much each beat's light came late, for all beats in these frames. */
const shifts = (
  frames: readonly LightFrame[],
  sound: SoundClock,
  shape: ReadonlyMap<number, number>,
): readonly number[] => {
  const heard = frames.flatMap(({ atMs, level }) => {
    const positionMs = sound.positionAt(atMs);
    // Below 0 the song before is heard to its end: both last as long.
    return positionMs === undefined
      ? []
      : [{ atMs, level, ms: positionMs < 0 ? positionMs + CLICK_SONG_SEC * 1000 : positionMs }];
  });
  const found: number[] = [];
  // Each playing of a beat by itself: a song that is played twice has it twice.
  for (const beatMs of clickBeatsMs()) {
    const near = heard.filter(({ ms }) => Math.abs(ms - beatMs) <= AROUND_MS);
    for (const stretch of split(near)) {
      const shift = fitShift(
        shape,
        stretch.map(({ ms, level }) => ({ ms: ms - beatMs, level })),
      );
      if (shift !== undefined && stretch.length >= 8) found.push(shift);
    }
  }
  return found;
};

/** Frames that follow one another within a beat. */
const split = <Frame extends { readonly atMs: number }>(frames: readonly Frame[]): Frame[][] => {
  const stretches: Frame[][] = [];
  for (const frame of [...frames].sort((left, right) => left.atMs - right.atMs)) {
    const last = stretches.at(-1);
    const before = last?.at(-1);
    if (last && before && frame.atMs - before.atMs < 2 * AROUND_MS) last.push(frame);
    else stretches.push([frame]);
  }
  return stretches;
};

const summed = (found: readonly number[]) => {
  const all = summarise(found.map(Math.abs));
  const sorted = found.map(Math.abs).sort((left, right) => left - right);
  return {
    ...all,
    p95: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
    median: summarise(found).p50,
  };
};

/** Two click songs in the queue, and a WLED that is us. */
const setUp = async (host: HostCalls, port: number): Promise<void> => {
  await host.ask("PATCH", "/settings", { autoplay: false, replayHours: 0 });
  await host.ask("PATCH", "/lights", { auto: false, program: "pulse", master: 1 });
  await host.ask("POST", "/lights/fixtures", {
    kind: "wled",
    name: "Bench",
    host: "127.0.0.1",
    port,
    count: 60,
    leadMs: 0,
    budgetMa: 100_000,
  });
  const { items } = await host.ask<{ items: { trackId: string }[] }>("GET", "/tracks?q=click");
  for (const { trackId } of items) await host.ask("POST", "/queue", { trackId });
};

export const lightSync: Section = {
  name: "light-sync",
  run: async (folder) => {
    const music = join(folder, "music");
    mkdirSync(music);
    makeClickSong(join(music, "one.flac"), "Click one", 1000);
    makeClickSong(join(music, "two.flac"), "Click two", 700);
    const shape = await pulseShape(join(music, "one.flac"));
    const daemon = await startDaemon({ dataFolder: join(folder, "data"), musicFolder: music });
    let frames: LightFrame[] = [];
    const wled = await listenForDdp((frame) => frames.push(frame));
    try {
      await Promise.all([daemon.ready, daemon.imported]);
      const host = await signInAsHost(daemon.port);
      await setUp(host, wled.port);
      await host.rest();
      const sound = watchSound(join(folder, "data", "run", "mpv.sock"));
      const during = async (ms: number) => {
        frames = [];
        await sleep(ms);
        return shifts(frames, sound, shape);
      };
      // From the start, so that all phases have the same songs.
      await host.ask("POST", "/playback/restart");
      const steady = await during(8000);
      await host.ask("POST", "/playback/pause");
      await sleep(700);
      await host.ask("POST", "/playback/play");
      const afterPause = await during(4000);
      await host.ask("PUT", "/playback/position", { positionMs: 21_300 });
      const afterSeek = await during(4000);
      const gapless = await during(9000);
      sound.close();
      const all = summed([...steady, ...afterPause, ...afterSeek, ...gapless]);
      return {
        what: "a click song through the whole box, pulse program, DDP on loopback: time of each beat's light (the program's own shape fitted to the packets as they arrive) against mpv's audio-pts; above 0 the light is late",
        unit: "ms",
        values: {
          all,
          steady: summed(steady),
          afterPause: summed(afterPause),
          afterSeek: summed(afterSeek),
          acrossGaplessChange: summed(gapless),
        },
        figures: [
          atLeast("beats seen", all.count, 40),
          atMost("light against sound p50 ms", all.p50, 5),
          atMost("light against sound p95 ms", all.p95, 15),
        ],
      };
    } finally {
      wled.close();
      await daemon.stop();
    }
  },
};
