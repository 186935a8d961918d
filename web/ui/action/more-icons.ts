/** What the guests’ page does not show, and so need not fetch; see `addIcons`. */
export const MORE_ICONS = {
  record: "M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM12 14a2 2 0 1 0 0-4 2 2 0 0 0 0 4z",
  songs: "M4 6.5h11M4 12h11M4 17.5h6M18.5 16.5v-9l2.5 1M16.5 19a2 2 0 1 0 0-4 2 2 0 0 0 0 4z",
  work: "M4 8h9M17.5 8H20M4 16h2.5M11 16h9M15.2 10.3a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6zM8.8 18.3a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6z",
  safe: "M4 9h16v10.5H4zM3 4.5h18V9H3zM10 13h4",
  folder: "M3.5 18.5v-12h6l2 2.5h9v9.5z",
  unplugged: "M8 3.5v4M16 3.5v4M6 8h12v3a6 6 0 0 1-9 5.2M12 17v3.5M4 4l16 16",
  download: "M12 4v11M6.5 10 12 15.5 17.5 10M5 20h14",
  upload: "M12 16V5M6.5 10.5 12 5l5.5 5.5M5 20h14",
  clock: "M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM12 7.5V12l3 2",
  grip: "M5 9h14M5 15h14",
  pencil: "M4.5 19.5l1-4.5L16 4.5l3.5 3.5L9 18.5zM13.5 7l3.5 3.5",
  top: "M5 4.5h14M6.5 15 12 9.5l5.5 5.5",
  end: "M5 19.5h14M6.5 9l5.5 5.5L17.5 9",
  back: "M14.5 5l-7 7 7 7",
  forward: "M9.5 5l7 7-7 7",
  wand: "M4.5 19.5 14 10M17.5 3.5v4M15.5 5.5h4M8 4.5v3M6.5 6h3M18.5 12.5v3M17 14h3",
  file: "M6 3.5h8l4.5 4.5v12.5H6zM13.5 4v4.5H18",
  house: "M4 11.5 12 4l8 7.5M6 10v9.5h12V10",
  plug: "M9 4v4M15 4v4M6.5 8h11v3a5.5 5.5 0 0 1-11 0zM12 16.5v4",
  phone: "M7.5 3.5h9v17h-9zM11 17.5h2",
  leave: "M10 4.5H5v15h5M10 12h10M16 8l4 4-4 4",
} as const;

export type MoreIconName = keyof typeof MORE_ICONS;
