/** A notebook, as far as it matters here: nbformat 4.5. */
export interface Notebook {
  readonly cells: readonly Cell[];
}

interface Cell {
  readonly cell_type: string;
  readonly source: readonly string[];
  readonly outputs?: readonly Output[];
}

interface Output {
  readonly execution_count?: number;
  readonly metadata?: object;
}

const isCode = ({ cell_type }: Cell) => cell_type === "code";

/** The program that the cells of a notebook are, one after the other. */
export function program({ cells }: Notebook): string {
  return cells
    .filter(isCode)
    .map(({ source }) => source.join(""))
    .join("\n\n");
}

/**
 * The text of a notebook with the outputs of a run, as Jupyter saves it after all cells were run once, in order. Its metadata stay
 * as they were: what they tell of the machine that ran it is no result.
 */
export function withOutputs(notebook: Notebook, ran: Notebook): string {
  let count = 0;
  const cells = notebook.cells.map((cell, at) => {
    if (!isCode(cell)) return cell;
    count += 1;
    const outputs = ran.cells[at]?.outputs?.map((output) => ({
      ...output,
      ...("execution_count" in output && { execution_count: count }),
      ...("metadata" in output && { metadata: {} }),
    }));
    return { ...cell, execution_count: count, outputs };
  });
  return `${JSON.stringify({ ...notebook, cells }, null, 1)}\n`;
}
