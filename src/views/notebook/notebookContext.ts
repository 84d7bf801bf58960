import type {NotebookText} from "../../text/notebookPage.zh.js";
import type {Context} from "../view.js";

/** What the parts of the page of notebooks need beside their places in it. */
export type NotebookContext = Context & {text: NotebookText};
