import type { RefObject } from "preact";
import { words } from "../words/en.ts";
import { Icon } from "./icon.tsx";
import { IconButton } from "./icon-button.tsx";
import "./search-field.css";

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly onChange: (value: string) => void;
}

export const SearchField = ({ label, value, inputRef, onChange }: SearchFieldProps) => {
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
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      {value !== "" && <IconButton icon="close" label={words.clearSearch} onPress={clear} />}
    </search>
  );
};
