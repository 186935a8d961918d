/** What no page shows at once; the guests’ page adds them with its later parts, see `addIcons`. */
export const CONTROL_ICONS = {
  search: "M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5 20 20",
  close: "M6.5 6.5l11 11M17.5 6.5l-11 11",
  previous: "M18 6v12l-9-6zM5.5 6v12",
  play: "M8 5.5v13l10.5-6.5z",
  pause: "M8.5 6v12M15.5 6v12",
  restart: "M5.5 12A6.8 6.8 0 1 0 7.6 7M5 4v4.2h4.2",
  volume: "M4 9.5v5h3.5l4.5 4v-13l-4.5 4zM15.5 9.3a4 4 0 0 1 0 5.4M18.2 6.7a7.6 7.6 0 0 1 0 10.6",
  mute: "M4 9.5v5h3.5l4.5 4v-13l-4.5 4zM16 9.8l4.6 4.6M20.6 9.8 16 14.4",
  key: "M8 15.8a3.8 3.8 0 1 1 0-7.6 3.8 3.8 0 0 1 0 7.6zM11.8 12H21v3.2M17 12v2.4",
  trash: "M5 7h14M10 7V4.5h4V7M7 7l1 12.5h8L17 7",
  warning: "M12 4.5 3 19.5h18zM12 10.5v4M12 17v.01",
} as const;
