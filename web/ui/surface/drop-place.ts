/** Where a row of a list lies, from the top of the document. */
export interface RowBox {
  readonly top: number;
  readonly height: number;
}

/** The place at which a dragged row would land if it were let go so far from where it lay. */
export const dropPlace = (rows: readonly RowBox[], from: number, movedBy: number): number => {
  const dragged = rows[from];
  if (!dragged) return from;
  const top = dragged.top + movedBy;
  const bottom = top + dragged.height;
  const middle = ({ top, height }: RowBox): number => top + height / 2;
  const above = rows.filter((row, at) => at < from && middle(row) < top).length;
  const between = rows.filter((row, at) => at > from && middle(row) < bottom).length;
  return between > 0 ? from + between : above;
};

/** How far another row steps aside: by the height of the dragged one and the gap, or not at all. */
export const stepAside = (at: number, from: number, to: number, height: number): number => {
  if (at > from && at <= to) return -height;
  return at < from && at >= to ? height : 0;
};
