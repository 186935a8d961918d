import { words as common } from "../../lib/words/en.ts";
import { Button } from "../../ui/action/button.tsx";
import { LinkButton } from "../../ui/action/link-button.tsx";
import { type NavItem, SectionNav } from "../../ui/surface/section-nav.tsx";
import { words as partyWords } from "../party/words/en.ts";
import { ALL_SECTIONS } from "../sections.ts";
import { tryTo } from "../state/asking/ask.ts";
import { party, resync } from "../state/connection.ts";
import { route } from "../state/place/navigation.ts";
import { hashOf, type SectionId } from "../state/place/route.ts";
import { sortedRuns } from "../state/runs/work.ts";
import "./rail.css";
import { words } from "../words/en.ts";

const signOut = async (): Promise<void> => {
  const answer = await tryTo("DELETE", "/session");
  if (answer.ok) await resync();
};

/** What there is to do in a part. */
const badgeOf = (id: SectionId): NavItem["badge"] => {
  const running = sortedRuns.value.running.length;
  const waiting = party.value?.me.hashtags.filter(({ isShown }) => !isShown).length ?? 0;
  if (id === "work" && running > 0) return { count: running, words: words.rail.running };
  return id === "guests" && waiting > 0
    ? { count: waiting, words: partyWords.tagsWait(waiting) }
    : undefined;
};

const items = (): readonly NavItem[] => {
  const { section } = route.value;
  const isBehindMore = ALL_SECTIONS.some(({ id, isInBar }) => id === section && !isInBar);
  const all = ALL_SECTIONS.map(({ id, word, icon, isInBar }) => ({
    href: hashOf({ section: id }),
    icon,
    word,
    isCurrent: section === id,
    where: isInBar ? undefined : ("wide" as const),
    badge: badgeOf(id),
  }));
  const more = {
    href: hashOf({ section, sheet: { name: "more", args: [] } }),
    icon: "more" as const,
    word: common.more,
    isCurrent: isBehindMore,
    where: "phone" as const,
    badge: badgeOf("work"),
  };
  return [...all, more];
};

export const Rail = () => (
  <div class="rail">
    <div class="rail-name">
      <bdi dir="auto">{party.value?.party.name ?? "Rumpus"}</bdi>
      <span>{words.rail.youAreHost}</span>
    </div>
    <SectionNav items={items()} />
    <div class="rail-foot">
      <LinkButton href="/" icon="phone" tone="ghost">
        {words.rail.guestPage}
      </LinkButton>
      <Button tone="ghost" icon="leave" onPress={() => void signOut()}>
        {words.signOut}
      </Button>
    </div>
  </div>
);
