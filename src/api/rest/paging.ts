import * as z from "zod";
import type { Page, PageRequest } from "../../core/ports/library.ts";

/** What every list takes. */
export const Paging = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(30),
  cursor: z.string().max(4000).optional(),
});

export const pageOf = ({ limit, cursor }: z.output<typeof Paging>): PageRequest =>
  cursor === undefined ? { limit } : { limit, cursor };

/** A page as it is shown. */
export const shown = <Item, Card>(
  page: Page<Item>,
  card: (item: Item) => Card,
): { readonly items: readonly Card[]; readonly nextCursor?: string } => ({
  ...page,
  items: page.items.map((item) => card(item)),
});
