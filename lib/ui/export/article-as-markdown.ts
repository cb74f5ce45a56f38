/** An article as a Markdown file with front matter, by the names that note-taking programs and web clippers use. */
import type { Article } from '../../core/article.ts';

/** Characters of a file's name, without its ending: what every file system takes. */
const LONGEST_NAME = 100;

/** The file's text; the library reads it back as the same article. */
export function articleAsMarkdown({ title, outlet, published, url, text }: Article): string {
  const fields = { title, outlet, published, source: url };
  const front = Object.entries(fields)
    .filter(([, value]) => value !== null && value !== '')
    // A JSON string is a YAML string too, whatever stands in it.
    .map(([name, value]) => `${name}: ${name === 'published' ? value : JSON.stringify(value)}\n`);
  const head = title === '' ? '' : `# ${escaped(title)}\n\n`;
  return `---\n${front.join('')}---\n\n${head}${escapedText(text)}\n`;
}

/** "2025-03-06 Al Jazeera - US confirms direct talks", without what no file's name may have. */
export function markdownName({ title, outlet, published }: Article): string {
  const name = [published?.slice(0, 10), [outlet, title].filter(Boolean).join(' - ')]
    .filter(Boolean)
    .join(' ')
    // Not in names on one system or another; control characters; a dot at the beginning hides a file.
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .replace(/^[. ]+/, '')
    .replace(/\s+/g, ' ');
  return (
    [...name]
      .slice(0, LONGEST_NAME)
      .join('')
      .replace(/[. ]+$/, '') || 'article'
  );
}

/** Paragraphs that Markdown would take for something else are kept from being it. */
function escapedText(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      escaped(line)
        .replace(/^(\s*)(#|>|[-+](?=\s)|~{3})/, '$1\\$2')
        .replace(/^(\s*\d+)([.)]\s)/, '$1\\$2'),
    )
    .join('\n');
}

function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<&]/g, '\\$&');
}
