import { words } from "../words/en.ts";
import { countOf, type Pages } from "./pages.ts";

/** For those who do not see how the list grows. */
export const Count = ({ pages }: { readonly pages: Pages<unknown> }) => (
  <output class="visually-hidden">
    {pages.state === "whole" || pages.state === "more"
      ? words.listed(countOf(pages), pages.state === "more")
      : ""}
  </output>
);
