import {printReader} from "../../loaders/build/reader.ts";

await printReader();
