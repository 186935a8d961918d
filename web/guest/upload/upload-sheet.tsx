import { useEffect, useRef } from "preact/hooks";
import type { UploadLimits } from "../../../src/protocol/library.ts";
import { bytesInWords } from "../../lib/words/amount.ts";
import { Button } from "../../ui/action/button.tsx";
import { EmptyState } from "../../ui/feedback/empty-state.tsx";
import { Sheet } from "../../ui/surface/sheet.tsx";
import { rights } from "../state/party.ts";
import { closeSheet } from "../state/sheets.ts";
import { UploadRow } from "./upload-row.tsx";
import "../find/find-sheet.css";
import "../parts/parts.css";
import "./upload.css";
import { addFiles, askLimits, asksToo, items, limits } from "./uploads.ts";
import { words } from "./words/en.ts";

const limitsInWords = ({ isAllowed, fileMaxBytes, bytesLeft }: UploadLimits): string =>
  isAllowed ? words.limits(bytesInWords(fileMaxBytes), bytesInWords(bytesLeft)) : words.nobody;

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
    <Sheet title={words.title} isTall onClose={closeSheet}>
      <div class="search-form stack">
        <input
          ref={input}
          class="visually-hidden"
          type="file"
          multiple
          accept="audio/*"
          aria-label={words.files}
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
          {words.choose}
        </Button>
        <p class="tail-words">{known && limitsInWords(known)}</p>
        {rights.value.canRequest && (
          <label class="upload-ask">
            <input
              type="checkbox"
              checked={asksToo.value}
              onChange={({ currentTarget }) => {
                asksToo.value = currentTarget.checked;
              }}
            />
            <span>
              {words.askToo} <small>{words.askTooAbout}</small>
            </span>
          </label>
        )}
        <div class="scroll">
          {items.value.length === 0 ? (
            <EmptyState title={words.emptyTitle}>{words.emptyAbout}</EmptyState>
          ) : (
            <ul class="stack">
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
