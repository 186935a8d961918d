import { useEffect, useRef } from "preact/hooks";
import type { UploadLimits } from "../../../src/protocol/library.ts";
import { bytesInWords } from "../../lib/words/amount.ts";
import { Button } from "../../ui/action/button.tsx";
import { EmptyState } from "../../ui/feedback/empty-state.tsx";
import { Sheet } from "../../ui/surface/sheet.tsx";
import { closeSheet } from "../state/sheets.ts";
import { UploadRow } from "./upload-row.tsx";
import "../search/search-sheet.css";
import "./upload.css";
import { addFiles, askLimits, items, limits } from "./uploads.ts";

const limitsInWords = ({ isAllowed, reason, fileMaxBytes, bytesLeft }: UploadLimits): string =>
  isAllowed
    ? `Up to ${bytesInWords(fileMaxBytes)} a file. You have ${bytesInWords(bytesLeft)} left today.`
    : (reason ?? "Nobody can bring files just now.");

/** Bring music along: choose files, watch them arrive, ask for them. */
export const UploadSheet = () => {
  const input = useRef<HTMLInputElement>(null);
  const known = limits.value;
  useEffect(() => void askLimits(), []);
  const take = (): void => {
    const chosen = input.current;
    if (!chosen) return;
    addFiles([...(chosen.files ?? [])]);
    // The same file can be chosen again.
    chosen.value = "";
  };
  return (
    <Sheet title="Bring your own" isTall onClose={closeSheet}>
      <div class="search-form">
        <input
          ref={input}
          class="visually-hidden"
          type="file"
          multiple
          accept="audio/*"
          aria-label="Music files"
          tabIndex={-1}
          onChange={take}
        />
        <Button
          tone="strong"
          size="large"
          icon="plus"
          isDisabled={known !== null && !known.isAllowed}
          onPress={() => input.current?.click()}
        >
          Choose music files
        </Button>
        <p class="search-hint">{known && limitsInWords(known)}</p>
        <div class="results">
          {items.value.length === 0 ? (
            <EmptyState title="Your music at this party">
              Choose songs on this phone. The jukebox checks each file, and then you can request it.
            </EmptyState>
          ) : (
            <ul class="results-list">
              {items.value.map((item) => (
                <UploadRow key={item.itemId} item={item} />
              ))}
            </ul>
          )}
        </div>
      </div>
    </Sheet>
  );
};
