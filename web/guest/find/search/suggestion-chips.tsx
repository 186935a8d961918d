import { Button } from "../../../ui/action/button.tsx";
import { words } from "../words/en.ts";
import { search, suggestions } from "./search.ts";
import "./search.css";

/** What somebody may be about to type; one tap types it. */
export const SuggestionChips = ({ onChoose }: { readonly onChoose: () => void }) => {
  const choose = (text: string): void => {
    search(text);
    onChoose();
  };
  return (
    suggestions.value.length > 0 && (
      <ul class="chips" aria-label={words.suggestions}>
        {suggestions.value.map(({ text }) => (
          <li key={text}>
            <Button onPress={() => choose(text)}>
              <bdi>{text}</bdi>
            </Button>
          </li>
        ))}
      </ul>
    )
  );
};
