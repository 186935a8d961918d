import { useState } from "preact/hooks";
import { say } from "../../lib/toasts.ts";
import { ConfirmSheet } from "../../ui/surface/confirm-sheet.tsx";
import type { SheetProps } from "../section.ts";
import { tryTo } from "../state/ask.ts";
import { closeSheet, goInstead } from "../state/navigation.ts";
import { openCard } from "./open-list.ts";
import { lists, pathOf } from "./playlists-state.ts";

export const DeleteListSheet = ({ item: playlistId = "" }: SheetProps) => {
  const [isBusy, setIsBusy] = useState(false);
  const card = openCard.value;
  const name = card?.name ?? "this playlist";
  const remove = async () => {
    setIsBusy(true);
    const answer = await tryTo("DELETE", pathOf(playlistId));
    setIsBusy(false);
    if (!answer.ok) return;
    goInstead({ section: "playlists" });
    void lists.reload();
    say({ tone: "plain", text: `“${name}” is deleted.` });
  };
  return (
    <ConfirmSheet
      title="Delete this playlist?"
      word="Delete"
      icon="trash"
      isBusy={isBusy}
      onConfirm={() => void remove()}
      onClose={closeSheet}
    >
      <p>
        “<bdi>{name}</bdi>” cannot be brought back. The songs stay in the library.
      </p>
      {card?.kind === "file" && <p>Its file stays too; it only shows here no more.</p>}
      {card?.isFallback && <p>It plays when it is quiet; another list has to take its place.</p>}
    </ConfirmSheet>
  );
};
