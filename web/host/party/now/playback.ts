import type { NowPlaying, PartyInfo } from "../../../../src/protocol/party.ts";
import { say } from "../../../lib/toasts.ts";
import { tryTo } from "../../state/asking/ask.ts";
import { party } from "../../state/connection.ts";
import { words } from "../words/en.ts";

interface PlaybackAnswer extends Pick<PartyInfo, "state" | "volumePct"> {
  readonly nowPlaying: NowPlaying | null;
}

/** The answer is newer than what the stream has told. */
const note = ({ state, volumePct, nowPlaying }: PlaybackAnswer): void => {
  const known = party.peek();
  if (known) party.value = { ...known, nowPlaying, party: { ...known.party, state, volumePct } };
};

const ask = async (method: "POST" | "PUT", verb: string, body?: unknown): Promise<void> => {
  const answer = await tryTo<PlaybackAnswer>(method, `/playback/${verb}`, body);
  if (answer.ok) note(answer.value);
};

const press = (verb: string) => (): void => void ask("POST", verb);

export const playback = {
  play: press("play"),
  pause: press("pause"),
  skip: press("skip"),
  previous: press("previous"),
  restart: press("restart"),
};

export const seek = (positionMs: number): Promise<void> => ask("PUT", "position", { positionMs });
export const setVolume = (volumePct: number): Promise<void> => ask("PUT", "volume", { volumePct });

export const restartPlayer = async (): Promise<void> => {
  const answer = await tryTo("POST", "/player/restart");
  if (answer.ok) say({ tone: "plain", text: words.playerRestarts });
};
