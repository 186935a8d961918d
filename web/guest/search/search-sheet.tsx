import { useEffect, useRef } from "preact/hooks";
import { SearchField } from "../../ui/action/search-field.tsx";
import { Sheet } from "../../ui/surface/sheet.tsx";
import { party, serverNowMs } from "../state/party.ts";
import { closeSheet } from "../state/sheets.ts";
import { UploadButton } from "../upload/upload-button.tsx";
import { requestsLeftInWords } from "../words/requests-left.ts";
import { moveFocus } from "./move-focus.ts";
import { Results } from "./results.tsx";
import { found, query, search, suggestions } from "./search.ts";
import "./search-sheet.css";

export const SearchSheet = () => {
  const input = useRef<HTMLInputElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const state = party.value;
  useEffect(() => {
    input.current?.focus();
    search(query.peek());
  }, []);
  const submit = (event: Event) => {
    event.preventDefault();
    input.current?.blur();
  };
  return (
    <Sheet title="Add a song" isTall onClose={closeSheet}>
      <form
        ref={form}
        class="search-form"
        onSubmit={submit}
        onKeyDown={(event) => form.current && moveFocus(form.current, event)}
      >
        <SearchField
          label="Song, artist or album"
          value={query.value}
          inputRef={input}
          onChange={search}
          suggestions={suggestions.value}
        />
        <p class="search-hint">{state && requestsLeftInWords(state, serverNowMs())}</p>
        <UploadButton />
        <Results found={found.value} query={query.value} />
      </form>
    </Sheet>
  );
};
