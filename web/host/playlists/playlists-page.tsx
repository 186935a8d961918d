import type { PlaylistCard } from "../../../src/protocol/library.ts";
import { countInWords } from "../../lib/words/amount.ts";
import { Button } from "../../ui/action/button.tsx";
import { EmptyState } from "../../ui/feedback/empty-state.tsx";
import { Cover } from "../../ui/media/cover.tsx";
import { Hero } from "../../ui/surface/hero.tsx";
import { Tag } from "../../ui/surface/tag.tsx";
import { Loading } from "../shell/loading.tsx";
import { openSheet } from "../state/navigation.ts";
import { hashOf } from "../state/route.ts";
import { useLibrary } from "../state/use-library.ts";
import { ListPage } from "./list-page.tsx";
import "./playlists-page.css";
import { lists } from "./playlists-state.ts";

const KINDS = { manual: "", file: " · from a file", smart: " · by a rule" } as const;

const ListCard = ({ card }: { readonly card: PlaylistCard }) => (
  <li class="list-card">
    <Cover url={card.coverUrl} seed={card.playlistId} sizes="(min-width: 860px) 200px, 45vw" />
    <a
      class="list-card-name"
      dir="auto"
      href={hashOf({ section: "playlists", item: card.playlistId })}
    >
      {card.name}
    </a>
    <span class="list-card-note">
      {countInWords(card.tracks, "song")}
      {KINDS[card.kind]}
    </span>
    {card.isFallback && <Tag>Plays when it is quiet</Tag>}
  </li>
);

const Lists = () => {
  const { items, nextCursor, isLoading, problem } = lists.state.value;
  if (!items)
    return <Loading what="the playlists" problem={problem} onRetry={() => void lists.reload()} />;
  if (items.length === 0)
    return (
      <EmptyState title="No playlist yet">
        Make one by hand, by a rule, or of what was played tonight. One of them can play whenever
        nobody asks for a song.
      </EmptyState>
    );
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
            More playlists
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
  const more = nextCursor === undefined ? "" : " and more";
  return (
    <>
      <Hero
        title="Playlists"
        lead={items ? `${countInWords(items.length, "playlist")}${more}` : "…"}
        words={
          fallback
            ? `When nobody asks, “${fallback.name}” plays.`
            : "Choose one that plays when nobody asks for a song."
        }
        actions={
          <Button icon="plus" tone="strong" onPress={() => openSheet("new")}>
            New playlist
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
