import type { HistoryItem } from "../../../src/protocol/rest.ts";
import { nowMs } from "../find/asking/now.ts";
import { Song } from "../find/asking/song.tsx";
import { whyNotAgain } from "../find/asking/why-not.ts";
import { party } from "../state/party.ts";
import { PlayNote } from "./play-note.tsx";

/** A song that played, and the way to hear it again. */
export const PlayRow = ({ play }: { readonly play: HistoryItem }) => {
  const state = party.peek();
  if (!state) return null;
  const whyNot = whyNotAgain(play, state.settings);
  const isMine = play.requestedBy?.guestId === state.me.guestId;
  return (
    <Song
      track={{ ...play, whyNot }}
      note={<PlayNote play={play} isMine={isMine} nowMs={nowMs.peek()} />}
    />
  );
};
