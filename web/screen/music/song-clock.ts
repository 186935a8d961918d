import { positionAt } from "../../lib/party/server-clock.ts";
import { nowPlaying, serverNowMs } from "../state/party.ts";

/**
 * Where the song is that is heard now. Small corrections of the clock (a faster packet, a note of the
 * player) are walked, not jumped: nobody sees 30 ms, everybody sees a stutter.
 */
const JUMP_MS = 250;
const WALK = 0.04;

export interface SongClock {
  /** Call once a frame. */
  readonly positionMs: () => number;
}

export const createSongClock = (monotonicMs: () => number): SongClock => {
  let shownMs = 0;
  let atMs = 0;
  let playId = "";
  return {
    positionMs: () => {
      const song = nowPlaying.peek();
      const now = monotonicMs();
      if (!song) return 0;
      const trueMs = positionAt(song, serverNowMs());
      const guessMs = shownMs + (song.state === "playing" ? now - atMs : 0);
      const offMs = trueMs - guessMs;
      const isNew = playId !== song.playId || Math.abs(offMs) > JUMP_MS;
      shownMs = isNew ? trueMs : guessMs + offMs * WALK;
      playId = song.playId;
      atMs = now;
      return shownMs;
    },
  };
};
