import { words } from "../../lib/words/en.ts";
import { Icon } from "../../ui/action/icon.tsx";
import { Sheet } from "../../ui/surface/sheet.tsx";
import { ALL_SECTIONS } from "../sections.ts";
import { closeSheet, goInstead, route } from "../state/place/navigation.ts";
import { hashOf, type SectionId } from "../state/place/route.ts";
import "./more-sheet.css";

/** The sheet gives its place to the part: "back" leads to the part before it. */
const goTo = (section: SectionId) => (event: Event) => {
  event.preventDefault();
  goInstead({ section });
};

/** The parts for which a phone has no tab. */
export const MoreSheet = () => (
  <Sheet title={words.more} onClose={closeSheet}>
    <nav class="more-parts" aria-label={words.more}>
      {ALL_SECTIONS.filter(({ isInBar }) => !isInBar).map(({ id, icon, word }) => (
        <a
          key={id}
          href={hashOf({ section: id })}
          aria-current={route.value.section === id ? "page" : undefined}
          onClick={goTo(id)}
        >
          <Icon name={icon} />
          {word}
        </a>
      ))}
    </nav>
  </Sheet>
);
