/**
 * An article as a web page like those that readers open: with a masthead, a menu and a foot, and the data that
 * outlets put into their pages. For trying the extension on texts of which only the words are left.
 */
import type { Article } from '../core/article.ts';

/** A line shorter than this that ends no sentence is furniture: a menu entry, an age, a rubric. */
const SHORTEST_PROSE = 80;

/** The page of an article at `address`. Its words are escaped: they are text, never markup. */
export function articlePage(article: Article, address: string): string {
  const { title, outlet, published } = article;
  const day = published?.slice(0, 10) ?? '';
  const pageTitle = title || [outlet, day].filter(Boolean).join(', ');
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...(title && { headline: title }),
    ...(published && { datePublished: published }),
    mainEntityOfPage: address,
    publisher: { '@type': 'Organization', name: outlet },
  };
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(pageTitle)}${title ? ` | ${escapeHtml(outlet)}` : ''}</title>
<link rel="canonical" href="${escapeHtml(address)}">
<link rel="icon" href="data:,">
<meta property="og:type" content="article">
<meta property="og:site_name" content="${escapeHtml(outlet)}">
${title && `<meta property="og:title" content="${escapeHtml(title)}">`}
${day && `<meta property="article:published_time" content="${escapeHtml(day)}">`}
<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
<style>${STYLE}</style>
</head>
<body>
<header><a class="name" href="/">${escapeHtml(outlet)}</a>
<nav><a href="/world">World</a><a href="/politics">Politics</a><a href="/economy">Economy</a><a href="/opinion">Opinion</a></nav></header>
<main><article>
${title && `<h1>${escapeHtml(title)}</h1>`}
${day && `<p class="aside"><time datetime="${escapeHtml(day)}">${escapeHtml(day)}</time></p>`}
${paragraphs(article).join('\n')}
</article></main>
<footer><p>A page made from a starter article, served by your own machine.</p>
<nav><a href="/about">About</a><a href="/contact">Contact</a><a href="/privacy">Privacy</a></nav></footer>
</body>
</html>
`;
}

/** Where on its host an article's page lies. */
export function articlePath(article: Article): string {
  const words = (article.title || article.text).toLowerCase().match(/[a-z]+/g) ?? [];
  return `/news/${words.slice(0, 9).join('-')}`;
}

/** The text line by line; the headline stands above it already. */
function paragraphs({ text, title }: Article): string[] {
  return text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== title)
    .map((line) => {
      const prose = line.length >= SHORTEST_PROSE || /[.!?]["”’)]*$/.test(line);
      return `<p${prose ? '' : ' class="aside"'}>${escapeHtml(line)}</p>`;
    });
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

const STYLE = `
body { margin: 0; background: #fff; color: #1b1b1b; font: 18px/1.6 Georgia, 'Noto Serif', 'DejaVu Serif', serif; }
header, footer { font: 14px/1.5 system-ui, 'DejaVu Sans', sans-serif; border: solid #ddd; border-width: 0 0 1px; padding: 14px 32px; }
header { display: flex; gap: 32px; align-items: baseline; }
footer { border-width: 1px 0 0; margin-top: 48px; color: #666; }
nav { display: flex; gap: 18px; }
a { color: inherit; text-decoration: none; }
.name { font: 700 24px/1.2 Georgia, 'DejaVu Serif', serif; }
main { max-width: 680px; margin: 32px 0 0 max(24px, calc(50vw - 520px)); padding-right: 24px; }
h1 { font-size: 36px; line-height: 1.2; margin: 0 0 12px; }
.aside { font: 14px/1.5 system-ui, 'DejaVu Sans', sans-serif; color: #666; }
`;
