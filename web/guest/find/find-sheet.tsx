import { useEffect, useRef } from "preact/hooks";
import { SearchField } from "../../ui/action/search-field.tsx";
import { Sheet } from "../../ui/surface/sheet.tsx";
import { useTicking } from "./asking/now.ts";
import { dropLists } from "./browse/kept-lists.ts";
import type { Place } from "./browse/place.ts";
import { followTrail, goBack, leave, place } from "./browse/trail.ts";
import { forgetRoll } from "./home/dice.ts";
import { homeView, rewindHome } from "./home/home-view.ts";
import { moveFocus } from "./move-focus.ts";
import { PlaceView } from "./place-view.tsx";
import { forgetSearch, query, search } from "./search/search.ts";
import { SuggestionChips } from "./search/suggestion-chips.tsx";
import { Standing } from "./standing.tsx";
import { words } from "./words/en.ts";
import "./find-sheet.css";

const titleOf = (at: Place): string => {
  switch (at.kind) {
    case "shelf":
      return words.shelves[at.shelf];
    case "group":
      return words.shelves[at.group.shelf];
    case "songs":
      return words.songLists[at.songs];
    case "dice":
      return words.surpriseMe;
    case "home":
    case "search":
      return words.addSong;
    default:
      return at satisfies never;
  }
};

/** Whoever opens the sheet again begins anew. */
const forgetAll = (): void => {
  dropLists();
  forgetSearch();
  forgetRoll();
  rewindHome();
};

/** Where a keyboard is attached typing comes first; on a phone it would cover what is offered. */
const hasKeyboard = (): boolean => matchMedia("(hover: hover) and (pointer: fine)").matches;

const Field = () => {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (hasKeyboard() && homeView.openedKey === undefined) input.current?.focus();
  }, []);
  return (
    <>
      <SearchField label={words.field} value={query.value} inputRef={input} onChange={search} />
      <SuggestionChips onChoose={() => input.current?.focus({ preventScroll: true })} />
    </>
  );
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
  // The way back from what was found leads to where nothing is typed.
  if (at.kind === "home" && query.peek() !== "") forgetSearch();
  const isTop = at.kind === "home" || at.kind === "search";
  const submit = (event: Event) => {
    event.preventDefault();
    if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur();
  };
  return (
    <Sheet title={titleOf(at)} isTall onClose={leave} onBack={isTop ? undefined : goBack}>
      <form
        ref={form}
        class="search-form"
        onSubmit={submit}
        onKeyDown={(event) => form.current && moveFocus(form.current, event)}
      >
        {isTop && <Field />}
        <Standing />
        <PlaceView at={at} />
      </form>
    </Sheet>
  );
};
