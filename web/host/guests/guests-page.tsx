import { useEffect, useRef, useState } from "preact/hooks";
import type { GuestCard } from "../../../src/protocol/guests.ts";
import { words as shared } from "../../lib/words/en.ts";
import { Button } from "../../ui/action/button.tsx";
import { SearchField } from "../../ui/action/search-field.tsx";
import { EmptyState } from "../../ui/feedback/empty-state.tsx";
import { Hero } from "../../ui/surface/hero.tsx";
import { words as party } from "../party/words/en.ts";
import { Loading } from "../shell/loading.tsx";
import { GuestRow } from "./guest-row.tsx";
import { followGuests, guests, wanted } from "./guests-state.ts";
import "./guests-page.css";
import { Hashtags, WaitingHashtags } from "./hashtags/hashtags.tsx";
import { sortGuests } from "./sort-guests.ts";
import { words } from "./words/en.ts";

const SHOWN = 60;
/** So many are seen at a glance. */
const FEW = 8;

const List = ({ items }: { readonly items: readonly GuestCard[] }) => {
  const [shown, setShown] = useState(SHOWN);
  const input = useRef<HTMLInputElement>(null);
  const found = sortGuests(items, wanted.value);
  return (
    <>
      {items.length > FEW && (
        <SearchField
          label={words.find}
          value={wanted.value}
          inputRef={input}
          onChange={(text) => (wanted.value = text)}
        />
      )}
      {found.length === 0 ? (
        <EmptyState title={items.length === 0 ? words.nobody : words.notHere}>
          {items.length === 0 && words.nobodyHelp}
        </EmptyState>
      ) : (
        <ul class="host-list">
          {found.slice(0, shown).map((guest) => (
            <GuestRow key={guest.guestId} guest={guest} />
          ))}
        </ul>
      )}
      {found.length > shown && (
        <div class="host-more">
          <Button onPress={() => setShown(shown + SHOWN)}>{words.moreGuests}</Button>
        </div>
      )}
    </>
  );
};

/** Who is at the party, and what they may do. */
export const GuestsPage = () => {
  useEffect(followGuests, []);
  const { value, problem } = guests.state.value;
  const items = value?.items ?? [];
  const here = items.filter(({ isHere }) => isHere).length;
  return (
    <>
      <Hero
        title={party.sections.guests}
        lead={value ? words.hereNow(here) : shared.loading}
        words={value && words.tonight(items.length)}
      />
      <div class="host-body">
        <WaitingHashtags />
        <div class="host-columns">
          <div class="guests">
            {value ? (
              <List items={items} />
            ) : (
              <Loading what={words.what} problem={problem} onRetry={() => void guests.reload()} />
            )}
          </div>
          <Hashtags />
        </div>
      </div>
    </>
  );
};
