// How the later parts look comes with the first load: one sheet packs a quarter smaller than two, and a part
// whose code has come never waits for its style. What is missing here comes by itself, in a sheet of its own.
import "../ui/action/icon-button.css";
import "../ui/action/search-field.css";
import "../ui/feedback/banner.css";
import "../ui/feedback/toast-stack.css";
import "../ui/surface/sheet.css";
import "./colours/glow.css";
import "./find/asking/song.css";
import "./find/browse/group.css";
import "./find/find-sheet.css";
import "./find/home/dice.css";
import "./find/home/home.css";
import "./find/paging/endless.css";
import "./find/search/search.css";
import "./hashtags/hashtag-strip.css";
import "./me/me-sheet.css";
import "./parts/parts.css";
import "./playback/transport.css";
import "./upload/upload.css";
