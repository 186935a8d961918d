import type { DeckState } from "../ports/player.ts";

/**
 * A song keeps the loudness with which it began, whatever becomes known about it meanwhile: a jump in
 * the middle is heard more than a difference between songs. Only the host's switch is heard at once.
 */
export const createSteadyGain = () => {
  let kept: { readonly tag: string; readonly gainDb: number | undefined } | undefined;

  return (wanted: DeckState): DeckState => {
    const { current } = wanted;
    if (!current) return wanted;
    const { gainDb: newest, ...item } = current;
    const isSwitched = (newest === undefined) !== (kept?.gainDb === undefined);
    if (kept?.tag !== current.tag || isSwitched) kept = { tag: current.tag, gainDb: newest };
    const gain = kept.gainDb === undefined ? {} : { gainDb: kept.gainDb };
    return { ...wanted, current: { ...item, ...gain } };
  };
};
