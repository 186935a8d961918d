import { Icon } from "../../ui/action/icon.tsx";
import { Warning } from "../../ui/feedback/warning.tsx";

interface RestoreChooseProps {
  readonly problem: string | undefined;
  readonly onChoose: (file: File) => void;
}

export const RestoreChoose = ({ problem, onChoose }: RestoreChooseProps) => (
  <div class="restore">
    <Warning>
      The queue, votes, history, playlists and settings of now are replaced by those of the backup.
      What is here now is put aside on the jukebox, not deleted.
    </Warning>
    <p>The file is checked first. Nothing changes before you type the PIN.</p>
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
        <b>Choose the backup file</b>
        <span>Its name ends in .tar.zst</span>
      </span>
    </label>
    <p class="form-problem" aria-live="assertive">
      {problem}
    </p>
  </div>
);
