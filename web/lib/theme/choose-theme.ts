import { showTheme, THEME_KEY, type Theme } from "./theme.ts";

/** Shows it from now on. */
export const chooseTheme = (chosen: Theme): void => {
  showTheme(chosen);
  try {
    localStorage.setItem(THEME_KEY, chosen);
  } catch {
    // Shown is enough.
  }
};
