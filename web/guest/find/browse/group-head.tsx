import type { AlbumCard } from "../../../../src/protocol/library.ts";
import { words as shared } from "../../../lib/words/en.ts";
import { Cover } from "../../../ui/media/cover.tsx";
import type { Group } from "../place.ts";
import { words } from "../words/en.ts";
import { GroupItem } from "./group-item.tsx";
import { groupOf } from "./group-of.ts";

interface GroupHeadProps {
  readonly group: Group;
  /** Of an artist. */
  readonly albums?: readonly AlbumCard[] | undefined;
}

/** Whose songs follow. */
export const GroupHead = ({ group, albums = [] }: GroupHeadProps) => (
  <>
    <div class="group-head" data-key={group.path}>
      <Cover url={group.coverUrl} seed={group.path} sizes="112px" isEager />
      <div class="song-row-words">
        <h3 class="group-title" dir="auto">
          {group.title}
        </h3>
        {group.note && (
          <bdi class="song-row-artist" dir="auto">
            {group.note}
          </bdi>
        )}
        <span class="song-row-artist">{shared.songs(group.tracks)}</span>
      </div>
    </div>
    {albums.length > 0 && (
      <>
        <h4>{words.shelves.albums}</h4>
        <ul class="group-albums">
          {albums.map((card) => {
            // Here all are of the same artist, which need not be said again.
            const album = groupOf(card.artist === group.title ? { ...card, artist: "" } : card);
            return <GroupItem key={album.path} group={album} isTile />;
          })}
        </ul>
        <h4>{words.songs}</h4>
      </>
    )}
  </>
);
