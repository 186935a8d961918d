import { ok } from "../../lib/result.ts";
import type {
  DeckFault,
  DeckHealth,
  DeckOutput,
  DeckReport,
  DeckState,
  FoundDeck,
  Player,
} from "../ports/player.ts";

export interface FakePlayer extends Player {
  /** The newest wish. */
  readonly wanted: () => DeckState | undefined;
  /** What sounds, paused or not. */
  readonly nowPlaying: () => string | undefined;
  readonly positionMs: () => number;
  /** Where it sounds. */
  readonly outputId: () => string;
  /** It is well, or not. */
  readonly setHealth: (health: DeckHealth) => void;
  /** The current item plays to its end. */
  readonly finish: () => void;
  /** The current item cannot be played (on). */
  readonly fail: (fault: DeckFault) => void;
  /** Time goes by; does nothing while paused. */
  readonly advance: (ms: number) => void;
}

export interface FakePlayerOptions {
  /** What a deck that survived the daemon is found doing. */
  readonly found?: FoundDeck;
  /** What happens when this item is loaded; undefined: it plays. */
  readonly faultOf?: (source: string) => DeckFault | undefined;
  /** False: jumps never happen, as in a stream. */
  readonly canSeek?: boolean;
  /** Besides "auto". */
  readonly outputs?: readonly DeckOutput[];
}

/** A player without sound or time: a test says when a song is over. */
export const createFakePlayer = (options: FakePlayerOptions = {}): FakePlayer => {
  const listeners: ((report: DeckReport) => void)[] = [];
  const overTags = new Set<string>();
  let health: DeckHealth = { state: "starting" };
  let wanted: DeckState | undefined;
  let playing: string | undefined = options.found?.tag;
  let atMs = options.found?.positionMs ?? 0;
  let outputId = "auto";

  const report = (what: DeckReport): void => {
    for (const listener of listeners) listener(what);
  };

  const load = (item: { readonly tag: string; readonly source: string }, startMs: number): void => {
    playing = item.tag;
    atMs = startMs;
    const fault = options.faultOf?.(item.source);
    if (fault) end({ kind: "failed", fault, detail: item.source }, undefined);
    else report({ kind: "started", tag: item.tag, positionMs: startMs });
  };

  const end = (
    how: { kind: "ended" } | { kind: "failed"; fault: DeckFault; detail: string },
    next: DeckState["next"],
  ): void => {
    if (playing === undefined) return;
    const tag = playing;
    overTags.add(tag);
    playing = undefined;
    report({ ...how, tag, next: next?.tag });
    // A listener may have asked for something else by now.
    if (next && playing === undefined) load(next, 0);
  };

  /** What it would go over to: nothing while the newest wish is for something else. */
  const following = (): DeckState["next"] =>
    playing === wanted?.current?.tag ? wanted?.next : undefined;

  return {
    start: () => {
      health = { state: "ok", output: "fake" };
      report({ kind: "health", health });
      return Promise.resolve(ok(options.found));
    },
    apply: (state) => {
      const isToggled = state.isPaused !== (wanted?.isPaused ?? false);
      wanted = state;
      const { current } = state;
      if (!current) playing = undefined;
      else if (current.tag !== playing && !overTags.has(current.tag))
        load(current, current.startMs);
      else if (isToggled && playing !== undefined)
        report({ kind: "position", tag: playing, positionMs: atMs });
    },
    seek: (tag, positionMs) => {
      if (tag !== playing || options.canSeek === false) return;
      atMs = positionMs;
      report({ kind: "position", tag, positionMs });
    },
    onReport: (listener) => void listeners.push(listener),
    health: () => health,
    outputs: () =>
      Promise.resolve([{ outputId: "auto", name: "Automatic" }, ...(options.outputs ?? [])]),
    setOutput: (wantedId) => {
      outputId = wantedId;
    },
    restart: () => {
      if (playing !== undefined) report({ kind: "position", tag: playing, positionMs: atMs });
      return Promise.resolve(ok(undefined));
    },
    stop: ({ leavePlaying }) => {
      if (!leavePlaying) playing = undefined;
      return Promise.resolve();
    },
    wanted: () => wanted,
    nowPlaying: () => playing,
    positionMs: () => atMs,
    outputId: () => outputId,
    setHealth: (now) => {
      health = now;
      report({ kind: "health", health });
    },
    finish: () => end({ kind: "ended" }, following()),
    fail: (fault) => end({ kind: "failed", fault, detail: "as told" }, following()),
    advance: (ms) => {
      if (playing === undefined || wanted?.isPaused === true) return;
      atMs += ms;
      report({ kind: "position", tag: playing, positionMs: atMs });
    },
  };
};
