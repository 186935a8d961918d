import { Icon } from "../../ui/action/icon.tsx";
import { Warning } from "../../ui/feedback/warning.tsx";
import { words } from "./words/en.ts";

interface RestoreChooseProps {
  readonly problem: string | undefined;
  readonly onChoose: (file: File) => void;
}

export const RestoreChoose = ({ problem, onChoose }: RestoreChooseProps) => (
  <div class="restore">
    <Warning>{words.replaces}</Warning>
    <p>{words.checkedFirst}</p>
    <label class="restore-file">
      <input
        type="file"
        class="visually-hidden"
        accept=".zst,application/zstd"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) onChoose(file);
        }}
      />
      <Icon name="file" />
      <span>
        <b>{words.chooseFile}</b>
        <span>{words.fileEnds}</span>
      </span>
    </label>
    <p class="form-problem" aria-live="assertive">
      {problem}
    </p>
  </div>
);
