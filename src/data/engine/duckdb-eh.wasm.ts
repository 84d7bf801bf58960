import {printEngine} from "../../../loaders/engine.ts";

await printEngine();
