import { useEffect } from "preact/hooks";
import type { PlaylistCard } from "../../../src/protocol/library.ts";
import { words as common } from "../../lib/words/en.ts";
import { Button } from "../../ui/action/button.tsx";
import { LinkButton } from "../../ui/action/link-button.tsx";
import { Switch } from "../../ui/form/switch.tsx";
import { Cover } from "../../ui/media/cover.tsx";
import { genres } from "../library/library-state.ts";
import { openSheet } from "../state/place/navigation.ts";
import { openCard } from "./open-list.ts";
import { pathOf, setFallback } from "./playlists-state.ts";
import { ruleInWords } from "./rule-in-words.ts";
import { words } from "./words/en.ts";

const kindInWords = ({ kind, rule }: PlaylistCard): string | undefined => {
  if (kind === "file") return words.followsFile;
  if (kind === "manual") return undefined;
  const known = genres.state.value.value?.items;
  return ruleInWords(
    rule ?? {},
    (wanted) => known?.find(({ genreId }) => genreId === wanted)?.name,
  );
};

const toggle = async (card: PlaylistCard, isFallback: boolean): Promise<void> => {
  openCard.value = { ...card, isFallback };
  if (!(await setFallback(card.playlistId, isFallback))) openCard.value = card;
};

export const ListHead = ({ card }: { readonly card: PlaylistCard }) => {
  useEffect(() => {
    if (card.kind === "smart") genres.need();
  }, []);
  const { kind, name, tracks, coverUrl, playlistId, isFallback } = card;
  const note = [common.songs(tracks), kindInWords(card)].filter(Boolean).join(" · ");
  return (
    <header class="list-head">
      <Cover url={coverUrl} seed={playlistId} sizes="(min-width: 1024px) 240px, 112px" isEager />
      <div>
        <h1 dir="auto">{name}</h1>
        <p class="list-head-note">{note}</p>
      </div>
      <div class="list-head-actions">
        {kind === "manual" && (
          <Button icon="plus" tone="strong" onPress={() => openSheet("add")}>
            {words.addSongs}
          </Button>
        )}
        {kind === "smart" && (
          <Button icon="wand" tone="strong" onPress={() => openSheet("rule")}>
            {words.changeRule}
          </Button>
        )}
        <Button icon="pencil" onPress={() => openSheet("rename")}>
          {words.rename}
        </Button>
        <LinkButton href={`/api/v1${pathOf(playlistId)}/export`} icon="download" download>
          {words.export}
        </LinkButton>
        <Button icon="trash" onPress={() => openSheet("delete")}>
          {common.delete}
        </Button>
      </div>
      <Switch
        label={words.playWhenQuiet}
        about={words.playWhenQuietMore}
        isOn={isFallback}
        onChange={(value) => void toggle(card, value)}
      />
    </header>
  );
};
