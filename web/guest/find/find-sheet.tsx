import { useEffect, useRef } from "preact/hooks";
import { SearchField } from "../../ui/action/search-field.tsx";
import { Sheet } from "../../ui/surface/sheet.tsx";
import { useTicking } from "./asking/now.ts";
import { dropLists } from "./browse/kept-lists.ts";
import { ListPlace } from "./browse/list-place.tsx";
import { DicePlace } from "./home/dice-place.tsx";
import { HomePlace } from "./home/home-place.tsx";
import { home, rewindHome } from "./home/home-songs.ts";
import { DICE, HOME, type Place, SEARCH } from "./place.ts";
import { moveFocus } from "./search/move-focus.ts";
import { forgetSearch, query, search } from "./search/search.ts";
import { SearchPlace } from "./search/search-place.tsx";
import { SuggestionChips } from "./search/suggestion-chips.tsx";
import { Standing } from "./standing.tsx";
import { followTrail, goBack, leave, place } from "./trail.ts";
import { words } from "./words/en.ts";
import "./find-sheet.css";

/** Whoever opens the sheet again begins anew. */
const forgetAll = (): void => {
  dropLists();
  forgetSearch();
  rewindHome();
};

/** Where a keyboard is attached typing comes first; on a phone it would cover what is offered. */
const hasKeyboard = (): boolean => matchMedia("(hover: hover) and (pointer: fine)").matches;

const Field = () => {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (hasKeyboard() && home.view.openedKey === undefined) input.current?.focus();
  }, []);
  return (
    <>
      <SearchField label={words.field} value={query.value} inputRef={input} onChange={search} />
      <SuggestionChips onChoose={() => input.current?.focus({ preventScroll: true })} />
    </>
  );
};

/** What there is to see at a place. */
const View = ({ at }: { readonly at: Place }) => {
  const { path } = at;
  if (path.startsWith("/")) return <ListPlace key={path} at={at} />;
  if (path === DICE.path) return <DicePlace />;
  return path === SEARCH.path && query.value.trim() !== "" ? <SearchPlace /> : <HomePlace />;
};

/** To find a song and ask for it: by its name, by leafing through the library, or by chance. */
export const FindSheet = () => {
  const form = useRef<HTMLFormElement>(null);
  useTicking();
  useEffect(() => {
    const stopFollowing = followTrail();
    return () => {
      stopFollowing();
      forgetAll();
    };
  }, []);
  const at = place.value;
  const isHome = at.path === HOME.path;
  // The way back from what was found leads to where nothing is typed.
  useEffect(() => {
    if (isHome) forgetSearch();
  }, [isHome]);
  const isTop = isHome || at.path === SEARCH.path;
  const submit = (event: Event) => {
    event.preventDefault();
    if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur();
  };
  return (
    <Sheet title={at.title} isTall onClose={leave} onBack={isTop ? undefined : goBack}>
      <form
        ref={form}
        class="search-form stack"
        onSubmit={submit}
        onKeyDown={(event) => form.current && moveFocus(form.current, event)}
      >
        {isTop && <Field />}
        <Standing />
        <View at={at} />
      </form>
    </Sheet>
  );
};
