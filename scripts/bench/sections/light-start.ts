import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { WebSocket } from "ws";
import type { PreviewMessage } from "../../../src/protocol/lights.ts";
import { type HostCalls, signInAsHost } from "../lights/host-calls.ts";
import { atMost, type Section } from "../measure/report.ts";
import { summarise } from "../measure/statistics.ts";
import { startDaemon } from "../process/daemon.ts";

const SONGS = 7;
const SONG_SEC = 240;

/** Sound that moves in all bands; each song is another one. */
const makeSong = (path: string, number: number): void => {
  const pulse = `exp(-30*mod(t,0.5))*sin(2*PI*${60 + number}*t)`;
  const sound = `0.4*${pulse}+0.2*sin(2*PI*${300 + 40 * number}*t)+0.1*(random(${number})-0.5)`;
  const made = spawnSync("ffmpeg", [
    ...["-v", "error", "-y", "-f", "lavfi", "-i", `aevalsrc='${sound}':s=44100:d=${SONG_SEC}`],
    ...["-metadata", `title=Never heard ${number}`, "-b:a", "192k", path],
  ]);
  if (made.status !== 0) throw new Error(`ffmpeg: ${made.stderr}`);
};

/** Resolves when the show says that it hears this song's bands. */
const heard = (socket: WebSocket, trackId: string): Promise<number> =>
  new Promise((resolve) => {
    const listen = (data: Buffer, isBinary: boolean): void => {
      if (isBinary) return;
      const message = JSON.parse(data.toString()) as PreviewMessage;
      if (message.kind !== "status" || message.trackId !== trackId || !message.hasFeatures) return;
      socket.off("message", listen);
      resolve(performance.now());
    };
    socket.on("message", listen);
  });

const oneSong = async (host: HostCalls, socket: WebSocket, trackId: string): Promise<number> => {
  await host.rest();
  const hearing = heard(socket, trackId);
  const startMs = performance.now();
  await host.ask("POST", "/queue", { trackId });
  const tookMs = (await hearing) - startMs;
  await host.rest();
  await host.ask("POST", "/playback/skip");
  return tookMs;
};

export const lightStart: Section = {
  name: "light-start",
  run: async (folder) => {
    const music = join(folder, "music");
    mkdirSync(music);
    for (let number = 1; number <= SONGS; number += 1) {
      makeSong(join(music, `${number}.mp3`), number);
    }
    const daemon = await startDaemon({ dataFolder: join(folder, "data"), musicFolder: music });
    try {
      await Promise.all([daemon.ready, daemon.imported]);
      const host = await signInAsHost(daemon.port);
      await host.ask("PATCH", "/settings", { autoplay: false });
      await host.ask("POST", "/playback/skip").catch(() => undefined);
      const socket = new WebSocket(`ws://127.0.0.1:${daemon.port}/api/v1/lights/preview`, {
        headers: { Cookie: host.cookie, Origin: `http://127.0.0.1:${daemon.port}` },
      });
      await once(socket, "open");
      const { items } = await host.ask<{ items: { trackId: string }[] }>(
        "GET",
        "/tracks?q=never%20heard&limit=50",
      );
      const took: number[] = [];
      for (const { trackId } of items) took.push(await oneSong(host, socket, trackId));
      socket.terminate();
      const untilHeardMs = summarise(took);
      return {
        what: `from the request of a song that was never analysed, while nothing plays, until the show moves with its bands; ${items.length} songs of ${SONG_SEC} s (mp3)`,
        unit: "ms",
        values: { untilHeardMs },
        figures: [atMost("never analysed song: bands after, max ms", untilHeardMs.max, 1500)],
      };
    } finally {
      await daemon.stop();
    }
  },
};
