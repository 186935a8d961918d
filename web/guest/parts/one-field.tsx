import { useState } from "preact/hooks";
import type { Answer } from "../../lib/net/problem.ts";
import { refusalInWords } from "../../lib/words/refusals.ts";
import "../../ui/action/search-field.css";
import { Button } from "../../ui/action/button.tsx";
import "./parts.css";

interface OneFieldProps {
  readonly id: string;
  readonly label: string;
  /** One sentence under the label. */
  readonly about: string;
  readonly maxLength: number;
  readonly autocomplete: "nickname" | "off";
  /** What stands in it already. */
  readonly first?: string;
  /** On the button. */
  readonly word: string;
  /** Answers what stands in it afterwards. */
  readonly save: (text: string) => Promise<Answer<string>>;
}

/** One line to write, and a button as soon as there is something new to send. */
export const OneField = ({ id, label, about, first = "", word, save, ...more }: OneFieldProps) => {
  const [kept, setKept] = useState(first);
  const [text, setText] = useState(first);
  const [problem, setProblem] = useState("");
  const [isBusy, setIsBusy] = useState(false);
  const wanted = text.trim();
  const isNew = wanted !== "" && wanted !== kept;
  const submit = async (event: Event) => {
    event.preventDefault();
    if (!isNew || isBusy) return;
    setIsBusy(true);
    const answer = await save(wanted);
    setIsBusy(false);
    setProblem(answer.ok ? "" : refusalInWords(answer.problem));
    if (!answer.ok) return;
    setKept(answer.value);
    setText(answer.value);
  };
  return (
    <form class="stack" onSubmit={(event) => void submit(event)}>
      <label for={id}>
        <b>{label}</b>
      </label>
      <div class="search-field">
        <input
          {...more}
          id={id}
          dir="auto"
          value={text}
          aria-describedby={`${id}-about`}
          aria-invalid={problem !== ""}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <p id={`${id}-about`} class="song-row-artist">
        {about} <b role="alert">{problem}</b>
      </p>
      {isNew && (
        <Button type="submit" tone="strong" icon="check" isIdle={isBusy}>
          {word}
        </Button>
      )}
    </form>
  );
};
