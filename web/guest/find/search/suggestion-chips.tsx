import { words } from "../words/en.ts";
import { search, suggestions } from "./search.ts";
import "./search.css";

/** What somebody may be about to type; one tap types it. */
export const SuggestionChips = ({ onChoose }: { readonly onChoose: () => void }) =>
  suggestions.value.length > 0 && (
    <ul class="chips" aria-label={words.suggestions}>
      {suggestions.value.map(({ text }) => (
        <li key={text}>
          <button
            type="button"
            class="chip ellipsis"
            dir="auto"
            onClick={() => {
              search(text);
              onChoose();
            }}
          >
            {text}
          </button>
        </li>
      ))}
    </ul>
  );
