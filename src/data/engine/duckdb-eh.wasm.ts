import {printEngine} from "../../../loaders/build/engine.ts";

await printEngine();
