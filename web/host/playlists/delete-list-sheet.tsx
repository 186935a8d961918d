import { useState } from "preact/hooks";
import { say } from "../../lib/toasts.ts";
import { words as common } from "../../lib/words/en.ts";
import { isolated } from "../../lib/words/isolated.ts";
import { ConfirmSheet } from "../../ui/surface/confirm-sheet.tsx";
import type { SheetProps } from "../section.ts";
import { tryTo } from "../state/asking/ask.ts";
import { closeSheet, goInstead } from "../state/place/navigation.ts";
import { openCard } from "./open-list.ts";
import { lists, pathOf } from "./playlists-state.ts";
import { words } from "./words/en.ts";

export const DeleteListSheet = ({ item: playlistId = "" }: SheetProps) => {
  const [isBusy, setIsBusy] = useState(false);
  const card = openCard.value;
  const name = card?.name ?? words.remove.thisOne;
  const remove = async () => {
    setIsBusy(true);
    const answer = await tryTo("DELETE", pathOf(playlistId));
    setIsBusy(false);
    if (!answer.ok) return;
    goInstead({ section: "playlists" });
    void lists.reload();
    say({ tone: "plain", text: words.remove.done(name) });
  };
  return (
    <ConfirmSheet
      title={words.remove.title}
      word={common.delete}
      icon="trash"
      isBusy={isBusy}
      onConfirm={() => void remove()}
      onClose={closeSheet}
    >
      <p>{words.remove.more(isolated(name))}</p>
      {card?.kind === "file" && <p>{words.remove.fileStays}</p>}
      {card?.isFallback && <p>{words.remove.wasFallback}</p>}
    </ConfirmSheet>
  );
};
