import { useEffect } from "preact/hooks";
import { words as shared } from "../../../lib/words/en.ts";
import { Cover } from "../../../ui/media/cover.tsx";
import { isEmpty } from "../paging/pages.ts";
import { words } from "../words/en.ts";
import { GroupTile } from "./group-row.tsx";
import { keptList } from "./kept-lists.ts";
import { loadAlbumsOf, loadGroup } from "./load.ts";
import { type Group, keyOfGroup } from "./place.ts";
import { SongList } from "./songs-place.tsx";
import { goTo } from "./trail.ts";
import "./group.css";

const Head = ({ group: { shelf, title, note, tracks, coverUrl }, group }: { group: Group }) => (
  <div class="group-head" data-shelf={shelf}>
    <Cover url={coverUrl} seed={keyOfGroup(group)} sizes="112px" isEager />
    <div class="song-row-words">
      <h3 class="group-title" dir="auto">
        {title}
      </h3>
      {note && (
        <bdi class="song-row-artist" dir="auto">
          {note}
        </bdi>
      )}
      <span class="song-row-artist">{shared.songs(tracks)}</span>
    </div>
  </div>
);

const Albums = ({ of }: { readonly of: Group }) => {
  const list = keptList(`${keyOfGroup(of)} albums`, () => loadAlbumsOf(of));
  useEffect(() => void list.more(), [list]);
  const pages = list.pages.value;
  if (isEmpty(pages) || pages.state === "failed") return null;
  return (
    <>
      <h4 class="group-part">{words.shelves.albums}</h4>
      <ul class="group-albums">
        {pages.chunks.flat().map((group) => (
          <GroupTile key={group.id} group={group} onOpen={() => goTo({ kind: "group", group })} />
        ))}
      </ul>
      <h4 class="group-part">{words.songs}</h4>
    </>
  );
};

/** The songs of an artist, an album, a genre, a decade or a playlist. */
export const GroupPlace = ({ group }: { readonly group: Group }) => {
  const list = keptList(keyOfGroup(group), () => loadGroup(group));
  return (
    <SongList label={group.title} list={list}>
      <Head group={group} />
      {group.shelf === "artists" && <Albums of={group} />}
    </SongList>
  );
};
