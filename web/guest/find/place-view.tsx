import { GroupPlace } from "./browse/group-place.tsx";
import { keyOf, type Place } from "./browse/place.ts";
import { ShelfPlace } from "./browse/shelf-place.tsx";
import { SongsPlace } from "./browse/songs-place.tsx";
import { DicePlace } from "./home/dice-place.tsx";
import { HomePlace } from "./home/home-place.tsx";
import { query } from "./search/search.ts";
import { SearchPlace } from "./search/search-place.tsx";

/** What there is to see at a place. */
export const PlaceView = ({ at }: { readonly at: Place }) => {
  const key = keyOf(at);
  switch (at.kind) {
    case "home":
      return <HomePlace key={key} />;
    case "search":
      return query.value.trim() === "" ? <HomePlace key="home" /> : <SearchPlace key={key} />;
    case "dice":
      return <DicePlace key={key} />;
    case "shelf":
      return <ShelfPlace key={key} shelf={at.shelf} />;
    case "songs":
      return <SongsPlace key={key} songs={at.songs} />;
    case "group":
      return <GroupPlace key={key} group={at.group} />;
    default:
      return at satisfies never;
  }
};
