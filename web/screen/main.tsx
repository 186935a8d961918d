import { render } from "preact";
import "../ui/style/tokens.css";
import "../ui/style/base.css";
import "../ui/style/boot.css";

const page = document.getElementById("page");
if (!page) throw new Error("index.html has no #page");
render(<p class="boot">Rumpus</p>, page);
