import { useState } from "preact/hooks";
import type { JobRun } from "../../../src/protocol/jobs.ts";
import type { Problem } from "../../lib/net/problem.ts";
import { say } from "../../lib/toasts.ts";
import { refusalInWords } from "../../lib/words/refusals.ts";
import { Form } from "../../ui/form/form.tsx";
import { TextField } from "../../ui/form/text-field.tsx";
import { Sheet } from "../../ui/surface/sheet.tsx";
import { write } from "../state/asking/ask.ts";
import { closeSheet } from "../state/place/navigation.ts";
import { noteRun } from "../state/runs/work.ts";
import { folders } from "./library-state.ts";
import { words } from "./words/en.ts";

const isRun = (value: unknown): value is JobRun =>
  typeof value === "object" && value !== null && "jobId" in value;

const whyNot = (problem: Problem): string =>
  problem.code === "bad-input" ? words.noSuchPath : refusalInWords(problem);

export const AddFolderSheet = () => {
  const [path, setPath] = useState("");
  const [problem, setProblem] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);
  const add = async (wanted: string) => {
    setIsBusy(true);
    const answer = await write("POST", "/folders", { path: wanted });
    setIsBusy(false);
    if (!answer.ok) return setProblem(whyNot(answer.problem));
    if (isRun(answer.value)) noteRun(answer.value);
    void folders.reload();
    closeSheet();
    say({ tone: "plain", text: words.added });
  };
  const submit = () => {
    const wanted = path.trim();
    if (wanted.startsWith("/")) void add(wanted);
    else setProblem(words.wholePath);
  };
  return (
    <Sheet title={words.addFolder} onClose={closeSheet}>
      <Form
        word={words.addAndRead}
        icon="plus"
        isBusy={isBusy}
        isDisabled={path.trim() === ""}
        onSubmit={submit}
      >
        <TextField
          id="folder-path"
          label={words.pathLabel}
          about={words.pathAbout}
          placeholder="/media/usb/Music"
          maxLength={4096}
          value={path}
          problem={problem}
          hasFocus
          isCode
          onChange={(value) => {
            setPath(value);
            setProblem(undefined);
          }}
        />
      </Form>
    </Sheet>
  );
};
