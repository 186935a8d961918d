import type { PlaylistItem } from "../../../../src/protocol/library.ts";
import type { FoundTrack } from "../../../../src/protocol/rest.ts";
import { EmptyState } from "../../../ui/feedback/empty-state.tsx";
import { Song } from "../asking/song.tsx";
import { Endless } from "../paging/endless.tsx";
import { Scroller } from "../paging/scroller.tsx";
import type { Place } from "../place.ts";
import { words } from "../words/en.ts";
import { GroupHead } from "./group-head.tsx";
import { GroupItem } from "./group-item.tsx";
import { type GroupCard, groupOf } from "./group-of.ts";
import { keptList } from "./kept-lists.ts";

/** In a playlist the same song may stand twice. */
type ListedTrack = FoundTrack & Partial<Pick<PlaylistItem, "itemId">>;

const OF_PICTURES = /^.(albums|playlists)$/;

/** All artists, all albums, ... or the songs of one of them: as many as there are. */
export const ListPlace = ({ at: { path, title, group } }: { readonly at: Place }) => {
  const list = keptList<ListedTrack | GroupCard>(path);
  const isOfPictures = OF_PICTURES.test(path);
  return (
    <Scroller label={group?.title ?? title} view={list.view} takesFocus>
      {group && <GroupHead group={group} albums={list.pages.value.albums} />}
      <Endless
        list={list}
        look={isOfPictures ? "tiles" : "rows"}
        row={(item) => {
          if ("trackId" in item) return <Song key={item.itemId ?? item.trackId} track={item} />;
          const one = groupOf(item);
          return <GroupItem key={one.path} group={one} isTile={isOfPictures} />;
        }}
        empty={<EmptyState title={words.noneOf} />}
      />
    </Scroller>
  );
};
