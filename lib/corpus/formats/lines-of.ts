/** The lines of a file of any size, read piece by piece. */

/** Without their line ends; UTF-8, where broken bytes become replacement characters. */
export async function* linesOf(content: Blob): AsyncIterable<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const piece of content.stream()) {
    const lines = (rest + decoder.decode(piece, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield withoutReturn(line);
  }
  rest += decoder.decode();
  if (rest !== '') yield withoutReturn(rest);
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
