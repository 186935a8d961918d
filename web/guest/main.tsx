import { render } from "preact";
import "../ui/style/tokens.css";
import "../ui/style/base.css";
import "../ui/style/boot.css";
import { App } from "./app.tsx";
import { preloadLater } from "./lazily.tsx";
import { connect } from "./state/connection.ts";
import { followHistory } from "./state/sheets.ts";

const page = document.getElementById("page");
if (!page) throw new Error("index.html has no #page");
page.textContent = "";
followHistory();
connect();
render(<App />, page);
preloadLater();
