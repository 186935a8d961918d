import { useState } from "preact/hooks";
import type { TrackCard } from "../../../src/protocol/party.ts";
import { newCommandId } from "../../lib/net/command-id.ts";
import { spoken } from "../state/runs/announce-run.ts";
import { current } from "./open-list.ts";
import { SongFinder } from "./song-finder.tsx";
import { words } from "./words/en.ts";

const add = (track: TrackCard): void => {
  const item = { ...track, itemId: newCommandId() };
  current.peek()?.edit((items) => [...items, item]);
  spoken.value = words.finder.isAdded(track.title);
};

export const AddSongsSheet = () => {
  const [added, setAdded] = useState<ReadonlySet<string>>(new Set());
  const press = (track: TrackCard) => {
    add(track);
    setAdded(new Set([...added, track.trackId]));
  };
  return (
    <SongFinder title={words.addSongs} isAdded={(trackId) => added.has(trackId)} onAdd={press} />
  );
};
