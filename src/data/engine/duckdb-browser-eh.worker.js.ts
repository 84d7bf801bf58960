import {printWorker} from "../../../loaders/engine.ts";

await printWorker();
