import {aboutView} from "../src/views/about.ts";
import {deadlinesView} from "../src/views/deadlines.ts";
import {departmentsView} from "../src/views/departments.ts";
import {importView} from "../src/views/import.ts";
import type {PageName} from "../src/views/links.ts";
import {networkView} from "../src/views/network.ts";
import {notebookView} from "../src/views/notebook.ts";
import {overviewView} from "../src/views/overview.ts";
import {qualityView} from "../src/views/quality.ts";
import {reportView} from "../src/views/report.ts";
import {tasksView} from "../src/views/tasks.ts";
import type {View} from "../src/views/view.ts";
import {workloadView} from "../src/views/workload.ts";

/** What each page shows. */
export const views: Readonly<Record<PageName, View>> = {
  index: overviewView,
  workload: workloadView,
  network: networkView,
  deadlines: deadlinesView,
  tasks: tasksView,
  departments: departmentsView,
  quality: qualityView,
  notebook: notebookView,
  report: reportView,
  import: importView,
  about: aboutView,
};
