import {readLists} from "../../loaders/lists.ts";
import {parquet} from "../../loaders/parquet.ts";
import {buildTables} from "../../loaders/tables.ts";

process.stdout.write(parquet("assignments", buildTables(readLists()).assignments));
