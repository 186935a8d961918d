import { useEffect, useState } from "preact/hooks";
import { ConfirmSheet } from "../../../ui/surface/confirm-sheet.tsx";
import { queue } from "../../state/connection.ts";
import { closeSheet } from "../../state/place/navigation.ts";
import { clearQueue } from "../queue/queue-state.ts";
import { words } from "../words/en.ts";

export const ClearSheet = () => {
  const [isBusy, setIsBusy] = useState(false);
  const count = queue.value.length;
  useEffect(() => {
    if (count === 0) closeSheet();
  }, [count]);
  const clear = async () => {
    setIsBusy(true);
    await clearQueue();
    closeSheet();
  };
  return (
    <ConfirmSheet
      title={words.clearTitle}
      word={words.clear}
      keepWord={words.keep}
      icon="trash"
      isBusy={isBusy}
      onConfirm={() => void clear()}
      onClose={closeSheet}
    >
      <p>{words.clearSure(count)}</p>
    </ConfirmSheet>
  );
};
