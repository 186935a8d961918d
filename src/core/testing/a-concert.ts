import { createConductor } from "../conductor/conductor.ts";
import type { Arrival } from "../conductor/create-hold.ts";
import type { GainDbOf } from "../conductor/wanted-deck.ts";
import type { DeckState } from "../ports/player.ts";
import { aStage, type StageSetup, turns } from "./a-stage.ts";
import { createFakePlayer, type FakePlayerOptions } from "./fake-player.ts";

/** A stage with a conductor and a deck; starts to play. */
export const aConcert = async (
  setup: StageSetup &
    FakePlayerOptions & { readonly gainDbOf?: GainDbOf; readonly arrival?: Arrival } = {},
) => {
  const on = await aStage(setup);
  const deck = createFakePlayer(setup);
  const wishes: DeckState[] = [];
  const jumps: string[] = [];
  const player = {
    ...deck,
    apply: (wish: DeckState) => {
      wishes.push(wish);
      deck.apply(wish);
    },
    seek: (tag: string, positionMs: number) => {
      jumps.push(`${tag} to ${positionMs}`);
      deck.seek(tag, positionMs);
    },
  };
  const conductor = createConductor(
    on.stage,
    player,
    (level, line) => on.logged.push(`${level}: ${line}`),
    setup.gainDbOf,
    setup.arrival,
  );
  const started = await conductor.start();
  await turns();
  return {
    ...on,
    conductor,
    started,
    player,
    /** All that was asked of the deck. */
    wishes,
    jumps,
    playback: () => on.party.known().playback,
    title: () => on.party.known().playback.current?.track.title,
    /** What the deck plays, by the name of its entry's track. */
    heard: () => {
      const { current } = on.party.known().playback;
      return deck.nowPlaying() === current?.entryId ? current?.track.title : deck.nowPlaying();
    },
  };
};
