import { Button } from "../../ui/action/button.tsx";
import { LinkButton } from "../../ui/action/link-button.tsx";
import { SectionNav } from "../../ui/surface/section-nav.tsx";
import { ALL_SECTIONS } from "../sections.ts";
import { tryTo } from "../state/ask.ts";
import { party, resync } from "../state/connection.ts";
import { route } from "../state/navigation.ts";
import { hashOf } from "../state/route.ts";
import { sortedRuns } from "../state/work.ts";
import "./rail.css";

const signOut = async (): Promise<void> => {
  const answer = await tryTo("DELETE", "/session");
  if (answer.ok) await resync();
};

const items = () => {
  const running = sortedRuns.value.running.length;
  return ALL_SECTIONS.map(({ id, word, icon }) => ({
    href: hashOf({ section: id }),
    icon,
    word,
    isCurrent: route.value.section === id,
    badge: id === "work" && running > 0 ? { count: running, words: "running" } : undefined,
  }));
};

export const Rail = () => (
  <div class="rail">
    <div class="rail-name">
      <bdi class="ellipsis" dir="auto">
        {party.value?.party.name ?? "Rumpus"}
      </bdi>
      <span>You are the host</span>
    </div>
    <SectionNav items={items()} />
    <div class="rail-foot">
      <LinkButton href="/" icon="phone" tone="ghost" label="Guest page">
        Guests
      </LinkButton>
      <Button tone="ghost" icon="leave" onPress={() => void signOut()}>
        Sign out
      </Button>
    </div>
  </div>
);
