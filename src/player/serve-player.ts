import { createBirpc } from "birpc";
import * as z from "zod/mini";
import { createDeck } from "./deck/create-deck.ts";
import type { PlayerCalls, PlayerChannel, PlayerNews } from "./player-channel.ts";

/** What a player thread is told at its start. */
export const PlayerOptions = z.object({
  runDir: z.string(),
  audioOutput: z.string(),
  mpvPath: z.optional(z.string()),
  outputId: z.optional(z.string()),
  clockMemory: z.instanceof(SharedArrayBuffer),
});

export type PlayerOptions = z.infer<typeof PlayerOptions>;

/** Puts a deck at the end of a channel. */
export const servePlayer = (channel: PlayerChannel, options: PlayerOptions): void => {
  const deck = createDeck({ ...options, log: (level, message) => void news.log(level, message) });
  const calls: PlayerCalls = {
    start: deck.start,
    apply: deck.apply,
    seek: deck.seek,
    outputs: deck.outputs,
    setOutput: deck.setOutput,
    restart: deck.restart,
    stop: deck.stop,
  };
  const news = createBirpc<PlayerNews, PlayerCalls>(calls, {
    post: (message) => channel.postMessage(message),
    on: (listener) => channel.on("message", listener),
    eventNames: ["report", "log"],
  });
  deck.onReport((report) => void news.report(report));
};
