import { useEffect, useState } from "preact/hooks";
import { LinkButton } from "../../ui/action/link-button.tsx";
import { Loading } from "../shell/loading.tsx";
import { onLibrary } from "../state/connection.ts";
import { hashOf } from "../state/place/route.ts";
import { ListHead } from "./list-head.tsx";
import "../../ui/surface/awning.css";
import "./list-page.css";
import { ListSongs } from "./list-songs.tsx";
import { current, openCard, openList } from "./open-list.ts";
import { words } from "./words/en.ts";

export const ListPage = ({ playlistId }: { readonly playlistId: string }) => {
  const [list] = useState(() => openList(playlistId));
  useEffect(() => {
    current.value = list;
    void list.items.reload();
    return onLibrary(list.refresh);
  }, []);
  const { problem } = list.items.state.value;
  // Deleted elsewhere, or of before a backup came back.
  const card = problem?.code === "no-such-playlist" ? undefined : openCard.value;
  return (
    <div class="list-page">
      <div class="list-side awning">
        <div class="list-back">
          <LinkButton href={hashOf({ section: "playlists" })} icon="back" tone="ghost">
            {words.all}
          </LinkButton>
        </div>
        {card && <ListHead card={card} />}
      </div>
      <div class="list-songs">
        {card ? (
          <ListSongs list={list} card={card} />
        ) : (
          <Loading what={words.all} problem={problem} onRetry={() => void list.items.reload()} />
        )}
      </div>
    </div>
  );
};
