import { EmptyState } from "../../../ui/feedback/empty-state.tsx";
import { Count } from "../paging/count.tsx";
import { Endless } from "../paging/endless.tsx";
import { Scroller } from "../paging/scroller.tsx";
import { words } from "../words/en.ts";
import { GroupRow, GroupTile } from "./group-row.tsx";
import { keptList } from "./kept-lists.ts";
import { loadShelf } from "./load.ts";
import { type Group, keyOfGroup, type Shelf } from "./place.ts";
import { goTo } from "./trail.ts";

const isOfPictures = (shelf: Shelf): boolean => shelf === "albums" || shelf === "playlists";

/** All artists, albums, ...: as many as there are. */
export const ShelfPlace = ({ shelf }: { readonly shelf: Shelf }) => {
  const list = keptList(shelf, () => loadShelf(shelf));
  const Part = isOfPictures(shelf) ? GroupTile : GroupRow;
  const open = (group: Group) => {
    list.view.openedKey = keyOfGroup(group);
    goTo({ kind: "group", group });
  };
  return (
    <Scroller label={words.shelves[shelf]} view={list.view} takesFocus>
      <Count pages={list.pages.value} />
      <Endless
        list={list}
        look={isOfPictures(shelf) ? "tiles" : "rows"}
        row={(group) => <Part key={group.id} group={group} onOpen={open} />}
        empty={<EmptyState title={words.noneOf} />}
      />
    </Scroller>
  );
};
