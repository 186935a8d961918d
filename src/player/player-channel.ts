import type { DeckReport, DeckState, Player } from "../core/ports/player.ts";

/** Either end of the line between the main thread and the player's. */
export interface PlayerChannel {
  postMessage(message: unknown): void;
  on(event: "message", listener: (message: unknown) => void): unknown;
}

/** What the main thread asks for. Wishes (`apply`, `seek`, `setOutput`) are not answered. */
export interface PlayerCalls {
  start: Player["start"];
  apply: (wanted: DeckState) => void;
  seek: (tag: string, positionMs: number) => void;
  outputs: Player["outputs"];
  setOutput: (outputId: string) => void;
  restart: Player["restart"];
  stop: Player["stop"];
}

/** What the player's thread tells. */
export interface PlayerNews {
  report: (report: DeckReport) => void;
  log: (level: "info" | "warn" | "error", message: string) => void;
}
