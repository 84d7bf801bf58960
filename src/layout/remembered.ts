/** The inputs of so many calls are remembered: more than a page asks for at a time, one for each kind of departments. */
const most = 16;

/** The same pure function of plain numbers and words, which gives what it gave before where it is asked the same again. */
export function remembered<Input, Result>(of: (input: Input) => Result): (input: Input) => Result {
  const known = new Map<string, Result>();
  return (input) => {
    const key = JSON.stringify(input);
    const result = known.has(key) ? known.get(key)! : of(input);
    // What was asked for last is forgotten last.
    known.delete(key);
    known.set(key, result);
    if (known.size > most) known.delete(known.keys().next().value!);
    return result;
  };
}
