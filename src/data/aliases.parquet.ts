import {readLists} from "../../loaders/lists.ts";
import {buildTables} from "../../loaders/tables.ts";
import {parquet} from "../engine/parquet.ts";

process.stdout.write(parquet("aliases", buildTables(await readLists()).aliases));
