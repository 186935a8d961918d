import type { PartyKeeper } from "../party/party-keeper.ts";
import type { FeatureReader } from "../ports/features.ts";
import type { FeatureFile } from "../ports/lights.ts";
import type { LightDesk } from "./light-desk.ts";

export interface GlowDeps {
  readonly party: Pick<PartyKeeper, "newest">;
  readonly desk: Pick<LightDesk, "view" | "onChange">;
  readonly featuresOf: (trackId: string) => FeatureFile | undefined;
  readonly reader: Pick<FeatureReader, "palette">;
}

const COLOURS = 4;

/**
 * What the lights glow in: the colours that the host has chosen, else those of the song that plays. Asked
 * often; a song's file is read once. Colours that are still being read are told the next time.
 */
export const createGlow = ({ party, desk, featuresOf, reader }: GlowDeps) => {
  let { show } = desk.view();
  let known: { readonly path: string; colours: readonly string[] } = { path: "", colours: [] };

  const ofSong = (): readonly string[] => {
    const trackId = party.newest().playback.current?.track.trackId;
    const file = trackId === undefined ? undefined : featuresOf(trackId);
    if (!file) return [];
    if (file.path !== known.path) {
      const asked = { path: file.path, colours: [] as readonly string[] };
      known = asked;
      const read = (colours: readonly string[]): void => {
        asked.colours = colours.slice(0, COLOURS);
      };
      reader.palette(file).then(read, () => undefined);
    }
    return known.colours;
  };

  desk.onChange(() => {
    show = desk.view().show;
  });
  return (): readonly string[] => {
    const { palette, blackout } = show;
    if (blackout) return [];
    return palette.length > 0 ? palette.slice(0, COLOURS) : ofSong();
  };
};
