import type { MusicFolder } from "../../../src/protocol/library.ts";
import { words as common } from "../../lib/words/en.ts";
import { IconButton } from "../../ui/action/icon-button.tsx";
import { EmptyState } from "../../ui/feedback/empty-state.tsx";
import { Warning } from "../../ui/feedback/warning.tsx";
import { ListRow } from "../../ui/surface/list-row.tsx";
import { Panel } from "../../ui/surface/panel.tsx";
import { Loading } from "../shell/loading.tsx";
import { openSheet } from "../state/place/navigation.ts";
import { folders } from "./library-state.ts";
import { words } from "./words/en.ts";

const stateInWords = ({ state, tracks }: MusicFolder): string =>
  [state !== "online" && words.offline, tracks > 0 && common.songs(tracks)]
    .filter(Boolean)
    .join(" · ") || common.songs(tracks);

const FolderRow = ({ folder }: { readonly folder: MusicFolder }) => (
  <ListRow
    icon={folder.state === "online" ? "folder" : "unplugged"}
    tone={folder.state === "online" ? "plain" : "quiet"}
    title={folder.path}
    note={stateInWords(folder)}
    more={
      folder.watchProblem !== undefined &&
      folder.state === "online" && <Warning>{words.watchProblem(folder.watchProblem)}</Warning>
    }
    action={
      <IconButton
        icon="trash"
        word={common.remove}
        label={words.removeNamed(folder.path)}
        onPress={() => openSheet("remove", folder.path)}
      />
    }
  />
);

export const Folders = () => {
  const { value, problem } = folders.state.value;
  return (
    <Panel title={words.folders}>
      {!value ? (
        <Loading what={words.folders} problem={problem} onRetry={() => void folders.reload()} />
      ) : value.items.length === 0 ? (
        <EmptyState title={words.noFolder}>{words.noFolderMore}</EmptyState>
      ) : (
        <ul class="host-list">
          {value.items.map((folder) => (
            <FolderRow key={folder.path} folder={folder} />
          ))}
        </ul>
      )}
    </Panel>
  );
};
