import type { GuestCard } from "../../../src/protocol/guests.ts";
import { memo } from "../../lib/memo.ts";
import { Icon } from "../../ui/action/icon.tsx";
import { Tag } from "../../ui/surface/tag.tsx";
import { hashOf } from "../state/place/route.ts";
import "../../ui/surface/list-row.css";
import { words } from "./words/en.ts";

const songsOf = ({ waiting, played }: GuestCard): string => {
  const parts = [waiting > 0 && words.waiting(waiting), played > 0 && words.played(played)];
  return parts.filter(Boolean).join(" · ") || words.noSongs;
};

/** A guest: the colour, the name, how things stand. The whole row opens more. */
export const GuestRow = memo(({ guest }: { readonly guest: GuestCard }) => {
  const { guestId, name, hue, standing, isHere } = guest;
  const sheet = { name: "guest", args: [guestId] };
  return (
    <li class="guest-row" data-standing={standing}>
      <span class="guest-dot" data-here={isHere} style={{ "--hue": String(hue) }} />
      <div class="guest-words">
        <a class="list-row-title" dir="auto" href={hashOf({ section: "guests", sheet })}>
          {name}
        </a>
        <span class="list-row-note">
          {isHere && `${words.here} · `}
          {songsOf(guest)}
        </span>
      </div>
      {standing !== "welcome" && <Tag>{words[standing]}</Tag>}
      <Icon name="forward" />
    </li>
  );
});
