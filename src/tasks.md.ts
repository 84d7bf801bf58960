import {page} from "../loaders/pages.ts";
import {tasksView} from "./views/tasks.ts";

process.stdout.write(await page("tasks", tasksView));
