import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { SongFeatures } from "../../core/lights/song-features.ts";

const compress = promisify(gzip);
/** A song takes 20 ms of another thread; higher ones gain two percent. */
const LEVEL = 4;
/** What sounds, what follows, and some that the evening comes back to; each is up to 200 kB. */
const KEPT = 8;

type Packed = Promise<Uint8Array | undefined>;

/** Songs as they go over the wire, made once for all screens and phones that draw the same one. */
export const createPackedSongs = () => {
  /** The one that was asked for last comes last. */
  const kept = new Map<string, Packed>();

  const pack = async ({ read }: SongFeatures): Packed => {
    const bytes = await read();
    return bytes && (await compress(bytes, { level: LEVEL }));
  };

  const keep = (key: string, packed: Packed): void => {
    kept.delete(key);
    kept.set(key, packed);
    if (kept.size > KEPT) kept.delete(kept.keys().next().value ?? "");
  };

  /** Undefined: the song's file is gone. */
  return (trackId: string, song: SongFeatures): Packed => {
    // While it is being heard there is more of it each time.
    if (song.tag === undefined) return pack(song);
    const key = `${trackId} ${song.tag}`;
    const known = kept.get(key);
    const packed = known ?? pack(song);
    keep(key, packed);
    const forget = (): void => {
      if (kept.get(key) === packed) kept.delete(key);
    };
    if (!known) packed.then((bytes) => bytes ?? forget(), forget);
    return packed;
  };
};
