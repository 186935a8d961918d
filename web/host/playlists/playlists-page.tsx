import type { PlaylistCard } from "../../../src/protocol/library.ts";
import { Button } from "../../ui/action/button.tsx";
import { EmptyState } from "../../ui/feedback/empty-state.tsx";
import { Cover } from "../../ui/media/cover.tsx";
import { Hero } from "../../ui/surface/hero.tsx";
import { Tag } from "../../ui/surface/tag.tsx";
import { Loading } from "../shell/loading.tsx";
import { useLibrary } from "../state/asking/use-library.ts";
import { openSheet } from "../state/place/navigation.ts";
import { hashOf } from "../state/place/route.ts";
import { ListPage } from "./list-page.tsx";
import "./playlists-page.css";
import { words as common } from "../../lib/words/en.ts";
import { isolated } from "../../lib/words/isolated.ts";
import { words as hostWords } from "../words/en.ts";
import { lists } from "./playlists-state.ts";
import { words } from "./words/en.ts";

const KINDS = { manual: undefined, file: words.fromFile, smart: words.byRule } as const;

const ListCard = ({ card }: { readonly card: PlaylistCard }) => (
  <li class="list-card">
    <Cover url={card.coverUrl} seed={card.playlistId} sizes="(min-width: 860px) 200px, 45vw" />
    <a
      class="list-row-title"
      dir="auto"
      href={hashOf({ section: "playlists", item: card.playlistId })}
    >
      {card.name}
    </a>
    <span class="list-row-note">
      {[common.songs(card.tracks), KINDS[card.kind]].filter(Boolean).join(" · ")}
    </span>
    {card.isFallback && <Tag>{words.playsWhenQuiet}</Tag>}
  </li>
);

const Lists = () => {
  const { items, nextCursor, isLoading, problem } = lists.state.value;
  if (!items)
    return (
      <Loading
        what={hostWords.tabs.playlists}
        problem={problem}
        onRetry={() => void lists.reload()}
      />
    );
  if (items.length === 0) return <EmptyState title={words.noneYet}>{words.noneYetMore}</EmptyState>;
  return (
    <>
      <ul class="list-cards">
        {items.map((card) => (
          <ListCard key={card.playlistId} card={card} />
        ))}
      </ul>
      {nextCursor !== undefined && (
        <div class="host-more">
          <Button isIdle={isLoading} onPress={() => void lists.more()}>
            {words.morePlaylists}
          </Button>
        </div>
      )}
    </>
  );
};

const Overview = () => {
  useLibrary(() => void lists.reload());
  const { items, nextCursor } = lists.state.value;
  const fallback = items?.find(({ isFallback }) => isFallback);
  const count = words.playlists(items?.length ?? 0);
  return (
    <>
      <Hero
        title={hostWords.tabs.playlists}
        lead={items ? (nextCursor === undefined ? count : words.andMore(count)) : "…"}
        words={fallback ? words.fallbackIs(isolated(fallback.name)) : words.fallbackNone}
        actions={
          <Button icon="plus" tone="strong" onPress={() => openSheet("new")}>
            {words.newPlaylist}
          </Button>
        }
      />
      <div class="host-body">
        <Lists />
      </div>
    </>
  );
};

export const PlaylistsPage = ({ item }: { readonly item: string | undefined }) =>
  item === undefined ? <Overview /> : <ListPage key={item} playlistId={item} />;
