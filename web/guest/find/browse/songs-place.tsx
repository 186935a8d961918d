import type { ComponentChildren } from "preact";
import { EmptyState } from "../../../ui/feedback/empty-state.tsx";
import { Song } from "../asking/song.tsx";
import { Count } from "../paging/count.tsx";
import type { EndlessList } from "../paging/create-list.ts";
import { Endless } from "../paging/endless.tsx";
import { Scroller } from "../paging/scroller.tsx";
import { words } from "../words/en.ts";
import { keptList } from "./kept-lists.ts";
import { type ListedTrack, loadSongs } from "./load.ts";
import type { Songs } from "./place.ts";

interface SongListProps {
  readonly label: string;
  readonly list: EndlessList<ListedTrack>;
  /** Over the songs. */
  readonly children?: ComponentChildren;
}

export const SongList = ({ label, list, children }: SongListProps) => (
  <Scroller label={label} view={list.view} takesFocus>
    {children}
    <Count pages={list.pages.value} />
    <Endless
      list={list}
      row={(track) => <Song key={track.itemId ?? track.trackId} track={track} />}
      empty={<EmptyState title={words.noneOf} />}
    />
  </Scroller>
);

/** The newest songs, or what people like tonight. */
export const SongsPlace = ({ songs }: { readonly songs: Songs }) => (
  <SongList label={words.songLists[songs]} list={keptList(songs, () => loadSongs(songs))} />
);
