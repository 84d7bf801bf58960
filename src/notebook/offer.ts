import type {Workbench} from "../engine/workbench.js";

/** What the data at hand offer to choose from. */
export interface Offer {
  /** Ids of the lists, in their order. */
  lists: readonly string[];
  /** Canonical names of the departments that have a task, those with most tasks first, equals in official order. */
  departments: readonly string[];
}

/** What the tables of a workbench offer. Rejects with a {@link QuestionError} where it has not the tables of the site. */
export async function offerOf(bench: Workbench): Promise<Offer> {
  const column = async (sql: string) => {
    const held = await bench.hold(sql, []);
    const rows = await bench.rows(held, {count: held.rows});
    await bench.drop(held);
    return rows.map(([value]) => value as string);
  };
  return {
    lists: await column("SELECT list_id FROM lists ORDER BY rowid"),
    departments: await column(`
SELECT department
FROM assignments
JOIN departments USING (department)
GROUP BY department, "order"
ORDER BY count(*) DESC, "order", department`),
  };
}
