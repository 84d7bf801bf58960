import {readReference} from "../../loaders/reference.ts";

process.stdout.write(JSON.stringify(readReference("data")));
