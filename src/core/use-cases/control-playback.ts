import type { Playback } from "../../domain/playback.ts";
import type { Outcome } from "../party/outcome.ts";
import { actorOf, newStart, type Sender } from "../sender.ts";
import type { Stage } from "../stage.ts";

/** What a remote control can do. */
export type Control =
  | { readonly kind: "play" | "pause" | "skip" | "previous" }
  | { readonly kind: "restart" }
  | { readonly kind: "seek"; readonly positionMs: number }
  | { readonly kind: "set-volume"; readonly volumePct: number };

/** The host (or, in an open party, a guest) presses a button; answers how things stand then. */
export const controlPlayback = (
  stage: Stage,
  sender: Sender,
  control: Control,
): Promise<Outcome<Playback>> => {
  const wish = { by: actorOf(sender), atMs: stage.environment.nowMs() };
  const start = newStart(stage.environment);
  const command =
    control.kind === "restart"
      ? ({ kind: "seek", positionMs: 0, ...wish } as const)
      : { ...control, ...wish, start };
  return stage.party.send(command, { key: sender.key, answer: (after) => after.playback });
};
