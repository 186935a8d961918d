import { useState } from "preact/hooks";
import { words as common } from "../../lib/words/en.ts";
import { ConfirmSheet } from "../../ui/surface/confirm-sheet.tsx";
import type { SheetProps } from "../section.ts";
import { tryTo } from "../state/asking/ask.ts";
import { closeSheet } from "../state/place/navigation.ts";
import { folders, reloadLibrary } from "./library-state.ts";
import { words } from "./words/en.ts";

export const RemoveFolderSheet = ({ args: [path = ""] }: SheetProps) => {
  const [isBusy, setIsBusy] = useState(false);
  const folder = folders.state.value.value?.items.find((one) => one.path === path);
  const remove = async () => {
    setIsBusy(true);
    const answer = await tryTo("DELETE", `/folders?path=${encodeURIComponent(path)}`);
    setIsBusy(false);
    if (!answer.ok) return;
    closeSheet();
    reloadLibrary();
  };
  return (
    <ConfirmSheet
      title={words.removeThis}
      word={common.remove}
      icon="trash"
      isBusy={isBusy}
      onConfirm={() => void remove()}
      onClose={closeSheet}
    >
      <p>
        <bdi>{path}</bdi>
      </p>
      <p>{words.removeMore(folder ? common.songs(folder.tracks) : words.itsSongs)}</p>
    </ConfirmSheet>
  );
};
