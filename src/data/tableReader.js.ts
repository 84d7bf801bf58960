import {printTableReader} from "../../loaders/build/reader.ts";

await printTableReader();
