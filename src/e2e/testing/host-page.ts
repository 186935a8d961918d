import type { Page } from "playwright-core";
import { HOST_PIN } from "../../testing/daemon/start-daemon.ts";

/** Opens a part of the host's page and signs in with the PIN. */
export const signIn = async (page: Page, url: string, section = "party"): Promise<void> => {
  await page.goto(`${url}/host#${section}`);
  await page.getByLabel("PIN").fill(HOST_PIN);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.locator(".section-nav").waitFor();
};

/** Goes to a part as a host does: by its tab, or behind "More" where there is no room for it. */
export const goTo = async (page: Page, section: string): Promise<void> => {
  // A badge with what goes on there may stand before the word.
  const tab = page.locator(".section-nav").getByRole("link", { name: new RegExp(`${section}$`) });
  if (await tab.isVisible()) return await tab.click();
  await page.locator(".section-nav").getByRole("link", { name: /More$/ }).click();
  await page.locator("dialog").getByRole("link", { name: section, exact: true }).click();
};
