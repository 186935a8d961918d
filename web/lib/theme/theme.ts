import { signal } from "../signals/signals.ts";

export const THEMES = ["system", "light", "dark", "oled"] as const;
export type Theme = (typeof THEMES)[number];

/** Where a phone remembers it. */
export const THEME_KEY = "rumpus-theme";

export const asTheme = (text: string | null): Theme =>
  THEMES.find((theme) => theme === text) ?? "system";

/** Some sign-in browsers of phones keep nothing: then the choice holds for this visit. */
const remembered = (): string | null => {
  try {
    return localStorage.getItem(THEME_KEY);
  } catch {
    return null;
  }
};

export const theme = signal<Theme>("system");

/** The bar of the browser goes with the page. */
const paintBrowser = (): void => {
  const colour = getComputedStyle(document.documentElement).getPropertyValue("--stage").trim();
  for (const meta of document.querySelectorAll('meta[name="theme-color"]'))
    meta.setAttribute("content", colour);
};

export const showTheme = (chosen: Theme): void => {
  theme.value = chosen;
  const { dataset } = document.documentElement;
  if (chosen === "system") delete dataset["theme"];
  else dataset["theme"] = chosen;
  paintBrowser();
};

/** Before the first render, so that nothing is seen in colours that nobody chose. */
export const showRememberedTheme = (): void => {
  const chosen = asTheme(remembered());
  if (chosen !== "system") showTheme(chosen);
};
