import { useState } from "preact/hooks";
import type { TrackCard } from "../../../../src/protocol/party.ts";
import { say } from "../../../lib/toasts.ts";
import { query } from "../../playlists/find-songs.ts";
import { SongFinder } from "../../playlists/song-finder.tsx";
import { tryTo } from "../../state/asking/ask.ts";
import { queue } from "../../state/connection.ts";
import { words } from "../words/en.ts";

/** The host asks for songs, too. */
export const AddSongSheet = () => {
  const [asked, setAsked] = useState<ReadonlySet<string>>(new Set());
  const waiting = new Set(queue.value.map(({ trackId }) => trackId));
  const add = async ({ trackId, title }: TrackCard) => {
    const typed = query.peek().trim();
    const answer = await tryTo("POST", "/queue", { trackId, ...(typed && { query: typed }) });
    if (!answer.ok) return;
    setAsked((before) => new Set([...before, trackId]));
    say({ tone: "plain", text: words.inQueue(title) });
  };
  return (
    <SongFinder
      title={words.addSong}
      isAdded={(trackId) => waiting.has(trackId) || asked.has(trackId)}
      onAdd={(track) => void add(track)}
    />
  );
};
