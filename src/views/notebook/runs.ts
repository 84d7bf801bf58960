import type {EngineError} from "../../engine/database.js";
import {type Held, QuestionError, Stopped, type Workbench} from "../../engine/workbench.js";
import type {Notebook, SqlCell} from "../../notebook/notebook.js";
import {isFault, type Plan, type PlanFault, placeIn, planOf} from "../../notebook/plan.js";
import type {Bench} from "./bench.js";

/** What has become of a query. */
export type Outcome =
  | {kind: "waiting"}
  /** `since` as the page's clock counts; `last` is what the query gave before. */
  | {kind: "running"; since: number; last: Answer | null}
  | Answer
  | {kind: "fault"; fault: PlanFault}
  /** The engine refused it; `cell` and `at` say where, if it is known. */
  | {kind: "refused"; reason: string; cell: string; at: number | null}
  | {kind: "cancelled"}
  /** It took longer than it may, in seconds. */
  | {kind: "late"; seconds: number}
  /** The engine did not start, or died. */
  | {kind: "broken"; error: EngineError | Error};

/** What a query gave. */
export interface Answer {
  kind: "answer";
  held: Held;
  plan: Plan;
  /** The engine that holds it. */
  workbench: Workbench;
}

/** How long a query may take, in seconds, and one of which its reader knows that it takes long. */
export const usualSeconds = 60;
export const longSeconds = 600;

/** Runs the queries of a notebook, one after the other. */
export class Runs {
  readonly #outcomes = new Map<string, Outcome>();
  #queue: {id: string; seconds: number}[] = [];
  #running: {id: string; why: "cancelled" | "late" | null} | null = null;

  /**
   * @param notebook as it stands now
   * @param changed told of each query of which something has become
   * @param clock milliseconds from any start
   */
  constructor(
    readonly bench: Bench,
    readonly notebook: () => Notebook,
    readonly changed: (id: string) => void,
    readonly clock: () => number,
  ) {}

  of(id: string): Outcome | null {
    return this.#outcomes.get(id) ?? null;
  }

  get isBusy(): boolean {
    return this.#running !== null;
  }

  /** True if the notebook now asks something else than what the answer is to, or cannot ask. */
  isStale(cell: SqlCell, {plan, workbench}: Answer): boolean {
    const now = planOf(this.notebook(), cell, tableNamesOf(workbench));
    return isFault(now) || keyOf(now) !== keyOf(plan);
  }

  /** Runs queries, after those that wait. @param seconds that each may take */
  run(ids: readonly string[], seconds = usualSeconds): void {
    for (const id of ids) {
      if (this.#running?.id === id || this.#queue.some((each) => each.id === id)) continue;
      this.#queue.push({id, seconds});
      if (!this.#keepsAnswer(id)) this.#set(id, {kind: "waiting"});
    }
    void this.#next();
  }

  /** Ends the query that runs, and lets go of those that wait. */
  cancel(): void {
    const waiting = this.#queue;
    this.#queue = [];
    for (const {id} of waiting) if (this.of(id)?.kind === "waiting") this.#set(id, {kind: "cancelled"});
    if (!this.#running) return;
    this.#running.why = "cancelled";
    this.bench.stop();
  }

  /** A query was written anew: what was wrong with it is wrong no longer, for all that is known. */
  edited(id: string): void {
    for (const [each, outcome] of this.#outcomes) {
      const cell =
        outcome.kind === "fault" ? outcome.fault.cell : outcome.kind === "refused" ? outcome.cell : null;
      if (cell === id || (each === id && cell !== null)) this.#outcomes.delete(each);
    }
  }

  /** Lets go of what a query gave. */
  forget(id: string): void {
    this.#release(this.of(id));
    this.#outcomes.delete(id);
  }

  /** Lets go of all. */
  clear(): void {
    this.cancel();
    for (const id of [...this.#outcomes.keys()]) this.forget(id);
  }

  /**
   * What a query gave, held by the engine that runs now: asked again if the one that held it is gone.
   * Rejects as the engine does.
   */
  async held(id: string): Promise<{held: Held; workbench: Workbench}> {
    const answer = this.of(id);
    if (answer?.kind !== "answer") throw new Stopped();
    if (this.bench.isCurrent(answer.workbench)) return answer;
    const workbench = await this.bench.running();
    const held = await workbench.hold(answer.plan.sql, answer.plan.values);
    if (this.of(id) !== answer) {
      void workbench.drop(held).catch(() => {});
      throw new Stopped();
    }
    const {milliseconds} = answer.held;
    const renewed = {...answer, held: {...held, milliseconds}, workbench};
    this.#outcomes.set(id, renewed);
    return renewed;
  }

  #keepsAnswer(id: string): boolean {
    return this.of(id)?.kind === "answer";
  }

  #set(id: string, outcome: Outcome): void {
    this.#outcomes.set(id, outcome);
    this.changed(id);
  }

  #release(outcome: Outcome | null): void {
    if (outcome?.kind !== "answer" || !this.bench.isCurrent(outcome.workbench)) return;
    outcome.workbench.drop(outcome.held).catch(() => {});
  }

  async #next(): Promise<void> {
    if (this.#running) return;
    const next = this.#queue.shift();
    if (!next) return;
    const running = {id: next.id, why: null};
    this.#running = running;
    const before = this.of(next.id);
    const outcome = await this.#asked(next.id, next.seconds, running);
    this.#running = null;
    if (outcome) {
      this.#release(before);
      this.#set(next.id, outcome);
    }
    void this.#next();
  }

  /** What becomes of a query; null if it is no longer there. */
  async #asked(
    id: string,
    seconds: number,
    running: {why: "cancelled" | "late" | null},
  ): Promise<Outcome | null> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let plan: Plan | PlanFault | null = null;
    try {
      const last = this.of(id);
      this.#set(id, {kind: "running", since: this.clock(), last: last?.kind === "answer" ? last : null});
      const workbench = await this.bench.running();
      if (running.why) return {kind: "cancelled"};
      const cell = this.notebook().cells.find(
        (each): each is SqlCell => each.id === id && each.kind === "sql",
      );
      if (!cell) return null;
      plan = planOf(this.notebook(), cell, tableNamesOf(workbench));
      if (isFault(plan)) return {kind: "fault", fault: plan};
      timer = setTimeout(() => {
        running.why ??= "late";
        this.bench.stop();
      }, 1000 * seconds);
      return {kind: "answer", held: await workbench.hold(plan.sql, plan.values), plan, workbench};
    } catch (error) {
      if (error instanceof Stopped)
        return running.why === "late" ? {kind: "late", seconds} : {kind: "cancelled"};
      if (!(error instanceof QuestionError)) {
        // What is left of an engine that died answers nothing.
        this.bench.stop();
        return {kind: "broken", error: error as Error};
      }
      const place =
        error.place !== null && plan !== null && !isFault(plan) ? placeIn(plan, error.place) : null;
      return {kind: "refused", reason: error.reason, cell: place?.cell ?? id, at: place?.at ?? null};
    } finally {
      clearTimeout(timer);
    }
  }
}

/** The tables of an engine, as queries name them. */
export const tableNamesOf = ({tables}: Workbench): string[] =>
  tables.flatMap(({schema, name}) => (schema === null ? [name] : []));

const keyOf = ({sql, values}: Plan) => JSON.stringify([sql, values]);
