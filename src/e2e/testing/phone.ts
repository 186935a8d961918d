import { type Browser, chromium, type Locator, type Page } from "playwright-core";

/** A guest's phone with the page open. */
export interface Phone {
  readonly page: Page;
  /** What the page complained about; a good page complains of nothing. */
  readonly complaints: readonly string[];
  add(title: string): Promise<void>;
  /** A waiting song by its title. */
  song(title: string): Locator;
  queue(): Promise<readonly string[]>;
  nowPlaying(): Promise<string>;
}

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update"],
  });

export const openPhone = async (
  browser: Browser,
  url: string,
  colorScheme: "light" | "dark" = "light",
): Promise<Phone> => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    colorScheme,
    hasTouch: true,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(url);
  await page.locator(".stage").waitFor();

  return {
    page,
    complaints,
    add: async (title) => {
      const sheet = page.locator("dialog");
      await page.getByRole("button", { name: "Add a song" }).click();
      await page.getByLabel("Song, artist or album").fill(title);
      await sheet
        .getByRole("button", { name: `Add ${title} by ` })
        .first()
        .click();
      await sheet
        .locator(".song-row", { hasText: title })
        .getByText("In the queue")
        .first()
        .waitFor();
      await sheet.getByRole("button", { name: "Close", exact: true }).click();
      await sheet.waitFor({ state: "detached" });
    },
    song: (title) => page.locator(".queue-list .song-row", { hasText: title }),
    queue: () => page.locator(".queue-list .song-row-title").allTextContents(),
    nowPlaying: async () => (await page.locator(".stage-title").textContent()) ?? "",
  };
};

/** The score that a row shows, read as a person does. */
export const scoreOf = async (row: Locator): Promise<number> =>
  Number(((await row.locator(".votes-score").textContent()) ?? "").replace(/[^\d-]/g, ""));
