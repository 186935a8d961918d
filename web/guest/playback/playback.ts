import { callSurely } from "../../lib/net/call-surely.ts";
import { sayRefusal } from "../../lib/toasts.ts";

const ask = async (method: "POST" | "PUT", path: string, body?: unknown): Promise<void> => {
  const answer = await callSurely(method, `/playback/${path}`, body);
  if (!answer.ok) sayRefusal(answer.problem);
};

type Verb = "play" | "pause" | "skip" | "previous" | "restart";

export const press = (verb: Verb): void => void ask("POST", verb);
export const seek = (positionMs: number): Promise<void> => ask("PUT", "position", { positionMs });
export const setVolume = (volumePct: number): Promise<void> => ask("PUT", "volume", { volumePct });
