import type { DeckItem, DeckState } from "../ports/player.ts";

/** Something of the box's own that sounds while the party pauses, such as the clicks that time the lights. */
export const createInterlude = () => {
  let playing: { readonly item: DeckItem; readonly onOver: () => void } | undefined;

  const end = (): void => {
    const ended = playing;
    playing = undefined;
    ended?.onOver();
  };

  return {
    /** Undefined ends it. `onOver`: it came to its end or failed, or the party plays again. */
    set: (item: DeckItem | undefined, onOver: () => void): void => {
      playing = item && { item, onOver };
    },
    /** What the deck should do, given what the party wants of it. */
    over: (wanted: DeckState): DeckState => {
      if (!playing) return wanted;
      if (wanted.current && !wanted.isPaused) {
        end();
        return wanted;
      }
      const current = { ...playing.item, startMs: 0 };
      return { ...wanted, current, next: undefined, isPaused: false };
    },
    /** True: it was the interlude that ended. */
    ended: (tag: string): boolean => {
      if (tag !== playing?.item.tag) return false;
      end();
      return true;
    },
  };
};
