import { type Browser, chromium, type Locator, type Page } from "playwright-core";

/** A guest's phone with the page open. */
export interface Phone {
  readonly page: Page;
  add(title: string): Promise<void>;
  /** A waiting song by its title. */
  song(title: string): Locator;
  queue(): Promise<readonly string[]>;
  nowPlaying(): Promise<string>;
  /** How it vibrated, pattern by pattern. */
  felt(): Promise<readonly (readonly number[])[]>;
}

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update"],
  });

export const asPhone = async (page: Page): Promise<Phone> => {
  await page.locator(".stage").waitFor();
  return {
    page,
    add: async (title) => {
      const sheet = page.locator("dialog");
      await page.getByRole("button", { name: "Add a song" }).tap();
      await page.getByLabel("Song, artist or album").fill(title);
      await sheet
        .getByRole("button", { name: `Add ${title} by ` })
        .first()
        .tap();
      await sheet
        .locator(".song-row", { hasText: title })
        .getByText("In the queue")
        .first()
        .waitFor();
      await sheet.getByRole("button", { name: "Close", exact: true }).last().tap();
      await sheet.waitFor({ state: "detached" });
    },
    song: (title) => page.locator(".queue-list .song-row", { hasText: title }),
    queue: () => page.locator(".queue-list .song-row-title").allTextContents(),
    nowPlaying: async () => (await page.locator(".stage-title").textContent()) ?? "",
    felt: () => page.evaluate<readonly (readonly number[])[]>("window.felt ?? []"),
  };
};

/** The score that a row shows, read as a person does. */
export const scoreOf = async (row: Locator): Promise<number> =>
  Number(((await row.locator(".votes-score").textContent()) ?? "").replace(/[^\d-]/g, ""));
