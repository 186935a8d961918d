import { join } from "node:path";
import type { Player } from "../../core/ports/player.ts";
import { type Ear, listen } from "../../core/testing/player-contract.ts";
import {
  type ClockReading,
  createClockMemory,
  createClockReader,
} from "../../lib/playback-clock.ts";
import { createDeck, type DeckOptions } from "../deck/create-deck.ts";
import { connectMpv } from "../mpv/mpv-client.ts";

export interface TestDeck {
  readonly player: Player;
  readonly ear: Ear;
  readonly runDir: string;
  readonly clock: () => ClockReading;
  readonly logged: readonly string[];
  /** Asks the deck's mpv, past the deck. */
  readonly ask: (property: string) => Promise<unknown>;
}

export const askMpv = async (runDir: string, property: string): Promise<unknown> => {
  const nobody = { onEvent: () => {}, onClose: () => {} };
  const client = await connectMpv(join(runDir, "mpv.sock"), nobody);
  const { data } = await client.request(["get_property", property]);
  client.close();
  return data;
};

/** A deck with a real mpv that nobody hears. */
export const aDeck = (folder: string, options: Partial<DeckOptions> = {}): TestDeck => {
  const runDir = options.runDir ?? join(folder, `run-${Math.random().toString(36).slice(2)}`);
  const clockMemory = createClockMemory();
  const logged: string[] = [];
  const log = (_level: string, message: string): void => void logged.push(message);
  const player = createDeck({ audioOutput: "null", clockMemory, log, ...options, runDir });
  const read = createClockReader(clockMemory);
  return {
    player,
    ear: listen(player),
    runDir,
    clock: () => read({ positionMs: 0, atMs: 0, rate: 0, generation: 0, song: 0 }),
    logged,
    ask: (property) => askMpv(runDir, property),
  };
};
