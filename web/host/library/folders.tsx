import type { MusicFolder } from "../../../src/protocol/library.ts";
import { countInWords } from "../../lib/words/amount.ts";
import { IconButton } from "../../ui/action/icon-button.tsx";
import { EmptyState } from "../../ui/feedback/empty-state.tsx";
import { Warning } from "../../ui/feedback/warning.tsx";
import { ListRow } from "../../ui/surface/list-row.tsx";
import { Panel } from "../../ui/surface/panel.tsx";
import { Loading } from "../shell/loading.tsx";
import { openSheet } from "../state/navigation.ts";
import { folders } from "./library-state.ts";

const stateInWords = ({ state, tracks }: MusicFolder): string =>
  state === "online"
    ? countInWords(tracks, "song")
    : `Not there right now. ${tracks === 0 ? "Its songs" : `Its ${countInWords(tracks, "song")}`} will be back as soon as it is.`;

const FolderRow = ({ folder }: { readonly folder: MusicFolder }) => (
  <ListRow
    icon={folder.state === "online" ? "folder" : "unplugged"}
    tone={folder.state === "online" ? "plain" : "quiet"}
    title={folder.path}
    note={stateInWords(folder)}
    more={
      folder.watchProblem !== undefined &&
      folder.state === "online" && (
        <Warning>{folder.watchProblem} New files show after “Look for new music”.</Warning>
      )
    }
    action={
      <IconButton
        icon="trash"
        word="Remove"
        label={`Remove the folder ${folder.path}`}
        onPress={() => openSheet("remove", folder.path)}
      />
    }
  />
);

export const Folders = () => {
  const { value, problem } = folders.state.value;
  return (
    <Panel title="Folders">
      {!value ? (
        <Loading what="the folders" problem={problem} onRetry={() => void folders.reload()} />
      ) : value.items.length === 0 ? (
        <EmptyState title="No folder yet">
          A folder of the jukebox, or of a USB stick in it. Its songs are played from there, nothing
          is copied.
        </EmptyState>
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
