import { type ClockReading, positionAt } from "../../../lib/playback-clock.ts";
import type { MusicTime } from "../../engine/engine.ts";
import type { BookedSong, SongBook } from "./song-book.ts";

/**
 * Where the player's music is at any instant, for the engine. Between two songs without a gap the
 * clock counts up to 0 from below while the old song's last tones are heard: they are the old
 * song's, at its end.
 */
export const createMusicClock = (
  read: (into: ClockReading) => ClockReading,
  book: Pick<SongBook, "find">,
) => {
  const reading: ClockReading = { positionMs: 0, atMs: 0, rate: 0, generation: 0, song: 0 };
  let serial = 0;
  let heardKey = 0;
  let generation = 0;
  let current: BookedSong | undefined;
  let before: BookedSong | undefined;

  const follow = (): void => {
    if (reading.song !== heardKey) {
      // Only who counts up from below goes on from the song before; a skip cuts it off.
      before = reading.positionMs < 0 ? current : undefined;
      heardKey = reading.song;
      serial += 1;
      current = undefined;
      generation = reading.generation;
    }
    // Whoever jumps is in the new song.
    if (reading.generation !== generation) before = undefined;
    // Its features may come later than its first tone.
    if (!current && heardKey !== 0) current = book.find(heardKey);
  };

  const write = (song: BookedSong | undefined, positionSec: number, into: MusicTime): void => {
    into.track = song?.track;
    into.palette = song?.palette;
    into.durationSec = song?.durationSec ?? 0;
    into.positionSec = positionSec;
  };

  return {
    musicAt: (atMs: number, into: MusicTime): void => {
      read(reading);
      follow();
      const positionSec = positionAt(reading, atMs) / 1000;
      const isOld = positionSec < 0 && before !== undefined && before.durationSec > 0;
      const song = isOld ? before : current;
      write(song, isOld ? positionSec + (before?.durationSec ?? 0) : positionSec, into);
      into.songSerial = isOld ? serial - 1 : serial;
      into.rate = reading.rate;
      into.hasSong = heardKey !== 0;
    },
    /** The song that is heard now, for those who ask. */
    trackId: (): string | undefined => current?.trackId,
  };
};
