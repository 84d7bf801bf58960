import {printWorker} from "../../../loaders/build/engine.ts";

await printWorker();
