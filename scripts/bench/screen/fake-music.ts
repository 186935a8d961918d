import { encodeFeatures } from "../../../src/lights/analysis/wire/encode-features.ts";
import { aTrack } from "../../../src/lights/engine/testing/a-track.ts";
import type { EntryCard } from "../../../src/protocol/party.ts";

const TITLES = [
  "Midnight Marigold",
  "The Very Long Song About Everything That Happened Last Summer",
  "Neon Herring",
  "Ode an die Nachbarn",
  "Cha Cha Chaos",
  "ليلة الرقص الكبيرة",
  "Slow Motion Confetti",
  "Bass im Bauch",
] as const;
const ARTISTS = [
  "The Lampshades",
  "Kalle & die Kabel",
  "DJ Marzipan",
  "Orchestra of Forks",
] as const;
const NAMES = ["Mia", "Jonas", "Lucky Mango", "Zoë", "Merry Otter"] as const;
const PALETTES = [
  ["#ff5a36", "#ffc629", "#7a1fa2", "#1fb5ff"],
  ["#1de9b6", "#2979ff", "#f50057", "#ffea00"],
  ["#e3284f", "#ff8a5c", "#ffc629", "#13b59a"],
  ["#8c9eff", "#ff80ab", "#b388ff", "#80d8ff"],
] as const;

const pick = <Item>(items: readonly Item[], at: number): Item => items[at % items.length] as Item;

export const paletteOf = (number: number): readonly string[] => pick(PALETTES, number);

export const aSongCard = (number: number, durationMs: number): EntryCard => ({
  entryId: `entry-${number}`,
  trackId: `track-${number}`,
  title: pick(TITLES, number),
  artist: pick(ARTISTS, number),
  album: "",
  durationMs,
  score: 9 - (number % 7),
  requestedBy: { guestId: `g${number}`, name: pick(NAMES, number), hue: (number * 137) % 360 },
  requestedAtMs: 0,
  ...(number % 3 === 2 ? {} : { coverUrl: `/api/v1/covers/${number}` }),
});

/** A drum and a sweep, so that the picture has something to do. */
const bandAt = (bpm: number) => (band: number, sec: number) => {
  const beat = (sec * bpm) / 60;
  const drum = Math.exp(-6 * (beat % 1)) * (band < 6 ? 1 : 0.35);
  const hat = Math.exp(-9 * ((beat * 2) % 1)) * (band > 15 ? 0.8 : 0);
  const sweep = 0.55 * Math.max(0, Math.sin(sec * 0.9 + band * 0.45));
  return 130 + Math.round(100 * Math.min(1, Math.max(drum, hat, sweep)));
};

const KINDS = ["intro", "verse", "build", "drop", "break", "drop", "outro"] as const;

/** What `GET /tracks/{trackId}/features` would answer. */
export const featuresOf = (number: number, durationSec: number): Uint8Array => {
  const bpm = 100 + ((number * 13) % 60);
  const part = durationSec / KINDS.length;
  const track = aTrack(
    { durationSec, bpm, bandAt: bandAt(bpm) },
    {
      sections: KINDS.map((kind, at) => ({
        ...{ kind, startSec: at * part, endSec: (at + 1) * part },
        energy: kind === "drop" ? 1 : 0.3 + 0.1 * at,
      })),
      drops: [part * 3],
    },
  );
  return encodeFeatures(track, { palette: paletteOf(number), soundDelayMs: 0 });
};

/** A picture of its own for every number. */
export const coverOf = (number: number): string => {
  const [a, b, c] = paletteOf(number);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="640" viewBox="0 0 8 8"><path fill="${a}" d="M0 0h8v8H0z"/><circle cx="${2 + (number % 5)}" cy="4" r="3" fill="${b}"/><path fill="${c}" d="M0 ${3 + (number % 4)}h8v1H0z"/></svg>`;
};
