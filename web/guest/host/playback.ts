import { callSurely } from "../../lib/net/call-surely.ts";
import { sayRefusal } from "../../lib/toasts.ts";

const ask = async (method: "POST" | "PUT" | "PATCH" | "DELETE", path: string, body?: unknown) => {
  const answer = await callSurely(method, path, body);
  if (!answer.ok) sayRefusal(answer.problem);
  return answer.ok;
};

const press = (verb: string) => (): void => void ask("POST", `/playback/${verb}`);

export const playback = {
  play: press("play"),
  pause: press("pause"),
  skip: press("skip"),
  previous: press("previous"),
  restart: press("restart"),
};

export const seek = (positionMs: number) => ask("PUT", "/playback/position", { positionMs });
export const setVolume = (volumePct: number) => ask("PUT", "/playback/volume", { volumePct });
export const playNext = (entryId: string, before: string) =>
  ask("PATCH", `/queue/${entryId}`, { before });
export const clearQueue = () => ask("DELETE", "/queue");
