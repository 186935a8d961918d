import type { DeckReport, DeckState, FoundDeck } from "../core/ports/player.ts";

/** What the main thread knew when the player's thread died. */
export interface LastKnown {
  readonly wanted: DeckState;
  /** By the reports so far. */
  readonly playingTag: string | undefined;
  readonly positionMs: number;
}

export interface Resumption {
  /** What happened while nobody listened. */
  readonly reports: readonly DeckReport[];
  /** What to ask of the new deck; undefined: leave it as it is, core will say. */
  readonly wanted: DeckState | undefined;
}

const resumeFresh = ({ wanted, playingTag, positionMs }: LastKnown): DeckState => {
  const item = [wanted.current, wanted.next].find((one) => one?.tag === playingTag);
  if (!item) return wanted;
  const next = item.tag === wanted.next?.tag ? undefined : wanted.next;
  return { ...wanted, current: { ...item, startMs: Math.max(0, positionMs) }, next };
};

/** Brings a new player thread to where the old one would be, without starting a song again. */
export const resumePlay = (found: FoundDeck | undefined, known: LastKnown): Resumption => {
  const { wanted, playingTag } = known;
  const tag = wanted.current?.tag;
  if (!found) return { reports: [], wanted: resumeFresh(known) };
  const isSilent = found.tag === undefined && tag !== undefined && playingTag === tag;
  const isNext = found.tag !== undefined && found.tag === wanted.next?.tag && found.tag !== tag;
  if (!(isSilent || isNext) || tag === undefined) return { reports: [], wanted };
  const isNews = playingTag !== found.tag;
  return {
    reports: isNews ? [{ kind: "ended", tag, next: found.tag }] : [],
    wanted: undefined,
  };
};
