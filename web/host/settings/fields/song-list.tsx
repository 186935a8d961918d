import { useEffect, useState } from "preact/hooks";
import type { PlaylistItem } from "../../../../src/protocol/library.ts";
import type { Settings } from "../../../../src/protocol/party.ts";
import { sayRefusal } from "../../../lib/toasts.ts";
import { Button } from "../../../ui/action/button.tsx";
import { SelectField } from "../../../ui/form/select-field.tsx";
import { lists, pathOf } from "../../playlists/playlists-state.ts";
import { read } from "../../state/asking/ask.ts";
import { createPaged, type Page } from "../../state/asking/paged.ts";
import { words } from "../words/en.ts";

/** What the box lets stand in a list of its settings. */
const MOST = 20_000;

export const usePlaylists = (): readonly { readonly value: string; readonly word: string }[] => {
  useEffect(() => {
    if (!lists.state.peek().items) void lists.whole();
  }, []);
  return (lists.state.value.items ?? []).map(({ playlistId, name }) => ({
    value: playlistId,
    word: name,
  }));
};

const trackIdsOf = async (playlistId: string): Promise<readonly string[] | undefined> => {
  const list = createPaged<PlaylistItem>((cursor) => {
    const wanted = new URLSearchParams({ limit: "100", ...(cursor ? { cursor } : {}) });
    return read<Page<PlaylistItem>>(`${pathOf(playlistId)}?${wanted}`);
  });
  if (await list.whole())
    return list.state
      .peek()
      .items?.map(({ trackId }) => trackId)
      .slice(0, MOST);
  const { problem } = list.state.peek();
  if (problem) sayRefusal(problem);
  return undefined;
};

interface SongListProps {
  readonly id: string;
  readonly values: Settings["listTrackIds"];
  readonly onChange: (values: Settings["listTrackIds"]) => void;
}

/** Songs of the settings are not chosen one by one: a playlist hands its own over. */
export const SongList = ({ id, values, onChange }: SongListProps) => {
  const playlists = usePlaylists();
  const [chosen, setChosen] = useState("");
  const take = async (playlistId: string) => {
    setChosen(playlistId);
    const trackIds = await trackIdsOf(playlistId);
    if (trackIds) onChange([...new Set(trackIds)] as typeof values);
  };
  return (
    <>
      <SelectField
        id={id}
        label={words.fromPlaylist}
        value={chosen}
        choices={[{ value: "", word: words.choosePlaylist }, ...playlists]}
        onChange={(playlistId) => playlistId !== "" && void take(playlistId)}
      />
      {values.length > 0 && (
        <Button icon="trash" onPress={() => onChange([])}>
          {words.emptyList}
        </Button>
      )}
    </>
  );
};
