import type { Command } from "../../domain/command.ts";
import type { EntryId, PlayId } from "../../domain/ids.ts";
import type { Party } from "../../domain/party.ts";
import { positionAt } from "../../domain/playback.ts";
import { nextUp } from "../../domain/ranking/next-up.ts";
import { unreachable } from "../../domain/step.ts";
import { ok, type Result } from "../../lib/result.ts";
import type { Change } from "../party/outcome.ts";
import type { Log } from "../ports/environment.ts";
import type { DeckFault, DeckItem, DeckReport, FoundDeck, Player } from "../ports/player.ts";
import { rankingOf } from "../ranking-of.ts";
import { newStart } from "../sender.ts";
import type { Stage } from "../stage.ts";
import { type Arrival, createHold } from "./create-hold.ts";
import { createFillerKeeper } from "./filler.ts";
import { createInterlude } from "./interlude.ts";
import { lacksSong } from "./lacks-song.ts";
import { createSteadyGain } from "./steady-gain.ts";
import { type GainDbOf, wantedDeck } from "./wanted-deck.ts";

/** A power cut sets the song back by this much at the most. */
const NOTE_EVERY_MS = 3000;
/** A deck that is still not where the host jumped to after so long cannot get there. */
const JUMP_MS = 3000;
/** The deck and the party's idea of it may differ so much before the party corrects itself. */
const DRIFT_MS = 400;

interface Jump {
  readonly tag: string;
  readonly atMs: number;
}

const WORDS: Record<DeckFault, string> = {
  missing: "its file is gone",
  unreadable: "its file cannot be read",
  empty: "its file is empty",
  unplayable: "its file is not music that can be played",
  truncated: "its file ends too early",
  stuck: "it did not move on",
};

/**
 * Makes the deck do what the party says, and tells the party what the deck did. The party decides;
 * the deck goes over from one song to the next by itself, so that there is no gap.
 */
export const createConductor = (
  stage: Stage,
  player: Player,
  log: Log,
  gainDbOf: GainDbOf = () => undefined,
  arrival?: Arrival,
) => {
  const keepFiller = createFillerKeeper(stage, log);
  let notedAtMs = 0;
  let appliedKey = "";
  /** The newest jump, until the deck has made it. */
  let jump: Jump | undefined;
  const interlude = createInterlude();
  const steady = createSteadyGain();
  const hold = arrival && createHold(arrival);

  const send = (command: Command): void => {
    void stage.party.send(command, { answer: () => undefined });
  };
  const system = () => ({ by: { kind: "system" }, atMs: stage.environment.nowMs() }) as const;

  const noteAt = (playId: PlayId, positionMs: number): void => {
    notedAtMs = stage.environment.nowMs();
    send({ kind: "note-position", ...system(), playId, positionMs: Math.max(0, positionMs) });
  };

  const onPosition = (tag: string, positionMs: number): void => {
    const { playback } = stage.party.newest();
    // While the disk takes nothing, notes would only pile up.
    if (playback.current?.entryId !== tag || stage.party.storage() !== "ok") return;
    // Something about this song is being written, perhaps a jump: the deck has not heard of it.
    if (stage.party.known().playback.current !== playback.current) return;
    const nowMs = stage.environment.nowMs();
    const drift = Math.abs(positionAt(playback, nowMs) - Math.max(0, positionMs));
    if (jump?.tag === tag && drift > DRIFT_MS && nowMs - jump.atMs < JUMP_MS) return;
    jump = undefined;
    const isDue = playback.status === "playing" && nowMs - notedAtMs >= NOTE_EVERY_MS;
    if (drift > DRIFT_MS || isDue) noteAt(playback.current.playId, positionMs);
  };

  const onEnded = (tag: string, next: string | undefined, fault?: DeckFault): void => {
    if (interlude.ended(tag)) {
      apply(stage.party.newest());
      return;
    }
    const { current } = stage.party.newest().playback;
    if (current?.entryId !== tag) return;
    const failure = fault && WORDS[fault];
    if (failure) log("warn", `"${current.track.title}" could not be played: ${failure}`);
    send({
      kind: "end-track",
      ...system(),
      playId: current.playId,
      failure,
      fault,
      // The deck answers with the tag that it was given, which is an entry's id.
      nextId: next as EntryId | undefined,
      start: newStart(stage.environment),
    });
  };

  const onReport = (report: DeckReport): void => {
    switch (report.kind) {
      case "started":
      case "position":
        onPosition(report.tag, report.positionMs);
        return;
      case "ended":
        onEnded(report.tag, report.next);
        return;
      case "failed":
        log("warn", `deck: ${report.fault}: ${report.detail}`);
        onEnded(report.tag, report.next, report.fault);
        return;
      case "health":
        if (report.health.state !== "ok")
          log("warn", `player: ${report.health.reason ?? report.health.state}`);
        return;
      default:
        unreachable(report);
    }
  };

  const startIfSilent = (): void => {
    const party = stage.party.newest();
    const { current, status, filler } = party.playback;
    if (current || status !== "playing" || !(nextUp(rankingOf(party)) ?? filler)) return;
    send({ kind: "start-next", ...system(), start: newStart(stage.environment) });
  };

  const prepare = (): void => {
    keepFiller();
    startIfSilent();
  };

  const apply = (party: Party): void => {
    const wanted = interlude.over(steady(wantedDeck(party, stage.environment.nowMs(), gainDbOf)));
    if (hold?.isOn(wanted.current?.tag)) return;
    const key = JSON.stringify([
      wanted.current?.tag,
      wanted.current?.gainDb,
      wanted.next?.tag,
      wanted.next?.gainDb,
      wanted.isPaused,
      wanted.volumePct,
    ]);
    // Votes by the hundred leave the deck alone unless they change what comes next.
    if (key === appliedKey) return;
    appliedKey = key;
    player.apply(wanted);
  };

  const onChange = ({ after, events }: Change): void => {
    prepare();
    apply(after);
    if (!events.some((event) => event.kind === "playback-seeked")) return;
    const { current } = after.playback;
    if (!current) return;
    jump = { tag: current.entryId, atMs: stage.environment.nowMs() };
    player.seek(current.entryId, current.positionMs);
  };

  /** The deck may have gone on alone while the daemon was away. */
  const takeOver = (found: FoundDeck | undefined): void => {
    const party = stage.party.newest();
    const { current } = party.playback;
    if (!current) return;
    if (!found || lacksSong(found, party, stage.environment.nowMs())) {
      /** Not where the clock has gone to while nothing sounded. */
      const fromItsPlace = (): void => {
        const now = stage.party.newest().playback.current;
        if (now?.playId === current.playId) noteAt(now.playId, now.positionMs);
      };
      hold?.begin(current.entryId, current.track.source, () => {
        fromItsPlace();
        apply(stage.party.newest());
      });
      fromItsPlace();
      return;
    }
    if (found.tag !== current.entryId) onEnded(current.entryId, found.tag);
    const now = stage.party.newest().playback.current;
    if (now && now.entryId === found.tag) noteAt(now.playId, found.positionMs);
  };

  return {
    start: async (): Promise<Result<undefined, "player-missing" | "player-broken">> => {
      const found = await player.start();
      if (!found.ok) return found;
      takeOver(found.value);
      player.onReport(onReport);
      stage.party.onChange(onChange);
      // What was just learnt from the deck is not on disk yet, but it is how things are.
      apply(stage.party.newest());
      prepare();
      return ok(undefined);
    },
    /** The library has new tracks: a party that had nothing to play may have something now. */
    wake: prepare,
    /** The loudness of a song has become known. */
    relevel: (): void => apply(stage.party.newest()),
    /** Where the song is now, for a stop that comes next. */
    note: (): void => {
      const { playback } = stage.party.newest();
      if (hold?.isOn(playback.current?.entryId)) return;
      if (playback.current && playback.status === "playing")
        noteAt(playback.current.playId, positionAt(playback, stage.environment.nowMs()));
    },
    /** See `createInterlude`. */
    interlude: (item: DeckItem | undefined, onOver: () => void): void => {
      interlude.set(item, onOver);
      apply(stage.party.newest());
    },
  };
};

export type Conductor = ReturnType<typeof createConductor>;
