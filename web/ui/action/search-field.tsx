import type { RefObject } from "preact";
import { useId } from "preact/hooks";
import { words } from "../words/en.ts";
import { Icon } from "./icon.tsx";
import { IconButton } from "./icon-button.tsx";
import "./search-field.css";

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly onChange: (value: string) => void;
  /** What the browser may offer to finish. */
  readonly suggestions?: readonly string[];
}

export const SearchField = ({
  label,
  value,
  inputRef,
  onChange,
  suggestions,
}: SearchFieldProps) => {
  const listId = useId();
  const clear = () => {
    onChange("");
    inputRef.current?.focus();
  };
  return (
    <search class="search-field">
      <Icon name="search" />
      <input
        ref={inputRef}
        type="search"
        dir="auto"
        value={value}
        placeholder={label}
        aria-label={label}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        enterkeyhint="search"
        maxLength={100}
        list={suggestions && listId}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      {suggestions && (
        <datalist id={listId}>
          {suggestions.map((text) => (
            <option key={text} value={text} />
          ))}
        </datalist>
      )}
      {value !== "" && <IconButton icon="close" label={words.clearSearch} onPress={clear} />}
    </search>
  );
};
