import { useState } from "preact/hooks";
import { words as shared } from "../../../lib/words/en.ts";
import { Button } from "../../../ui/action/button.tsx";
import { TextField } from "../../../ui/form/text-field.tsx";
import { words } from "../words/en.ts";

interface WordListProps {
  readonly values: readonly string[];
  readonly onChange: (values: string[]) => void;
}

/** Words, each of which goes with a tap. */
export const WordList = ({ values, onChange }: WordListProps) => {
  const [text, setText] = useState("");
  const word = text.trim();
  const add = (event: Event) => {
    event.preventDefault();
    if (word === "") return;
    if (!values.includes(word)) onChange([...values, word]);
    setText("");
  };
  return (
    <>
      {values.length > 0 && (
        <div class="word-list">
          {values.map((value) => (
            <Button
              key={value}
              icon="close"
              label={words.removeWord(value)}
              onPress={() => onChange(values.filter((other) => other !== value))}
            >
              <bdi>{value}</bdi>
            </Button>
          ))}
        </div>
      )}
      <form class="word-new" onSubmit={add}>
        <TextField
          id="new-word"
          label={words.newWord}
          value={text}
          maxLength={60}
          onChange={setText}
        />
        <Button type="submit" size="large" icon="plus" isIdle={word === ""}>
          {shared.add}
        </Button>
      </form>
    </>
  );
};
