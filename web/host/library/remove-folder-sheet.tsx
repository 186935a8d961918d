import { useState } from "preact/hooks";
import { countInWords } from "../../lib/words/amount.ts";
import { ConfirmSheet } from "../../ui/surface/confirm-sheet.tsx";
import type { SheetProps } from "../section.ts";
import { tryTo } from "../state/ask.ts";
import { closeSheet } from "../state/navigation.ts";
import { folders, reloadLibrary } from "./library-state.ts";

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
      title="Remove this folder?"
      word="Remove"
      icon="trash"
      isBusy={isBusy}
      onConfirm={() => void remove()}
      onClose={closeSheet}
    >
      <p>
        <bdi>{path}</bdi>
      </p>
      <p>
        {folder ? `Its ${countInWords(folder.tracks, "song")}` : "Its songs"} can no longer be asked
        for. The files stay where they are; add the folder again and all is back.
      </p>
    </ConfirmSheet>
  );
};
