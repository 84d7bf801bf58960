import {reachableBoxes} from "./boxes.js";
import {answeringCharts} from "./charts.js";
import {search} from "./search.js";
import {sortableTables} from "./sort.js";

// What a report's HTML file does once its script runs (`loaders/build/reportScript.ts` bundles it). It keeps nothing and
// asks nothing of anyone.
answeringCharts(document);
search(document);
sortableTables(document);
reachableBoxes(document);
