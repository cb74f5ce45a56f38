/** Times as programs store them. */

/** A time that a program counted since 1970 in seconds, or in thousandths or millionths; null for anything else. */
export function countedTime(text: string): string | null {
  const count = /^\d{9,16}$/.test(text.trim()) ? Number(text) : 0;
  if (count === 0) return null;
  let milliseconds = count * 1000;
  if (count > 1e14) milliseconds = count / 1000;
  else if (count > 1e11) milliseconds = count;
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}
