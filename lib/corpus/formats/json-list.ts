/** Where in parsed JSON the articles are: services wrap their lists in many ways. */
import { hasText, isObject, type Json } from './article-from-json.ts';
import type { FieldMapping } from './format.ts';

/** Lists stand this deep at most, e.g. in "response", "results"; deeper ones are lists within an article. */
const DEEPEST = 3;
/** So many entries are looked at to tell a list of articles from one of names or tags. */
const SAMPLE = 20;
/** What schema.org calls articles: NewsArticle, ReportageNewsArticle, LiveBlogPosting, Report … */
const ARTICLE = /(?:Article|Posting|Report)$/;

/**
 * The list of articles in a value: itself; the articles of a "@graph"; else the first list found in it whose
 * entries have a text, else the first list of objects. Undefined for a value that is one article or holds no list.
 */
export function listInJson(value: unknown, mapping: FieldMapping = {}): readonly unknown[] | undefined {
  if (Array.isArray(value)) return articlesOf(value);
  if (!isObject(value) || hasText(value, mapping)) return undefined;
  const lists = listsIn(value, 0);
  const withText = lists.find((list) => list.slice(0, SAMPLE).some((entry) => hasText(entry, mapping)));
  const found = withText ?? lists.find((list) => list.slice(0, SAMPLE).some(isObject));
  if (found !== undefined) return articlesOf(found);
  const articles = value['articles'];
  return Array.isArray(articles) ? articles : undefined;
}

/** Of a list with schema.org's types, as in "@graph", only the articles; any other list as it is. */
function articlesOf(list: readonly unknown[]): readonly unknown[] {
  const articles = list.filter((entry) => isObject(entry) && isArticle(entry['@type']));
  return articles.length > 0 ? articles : list;
}

function isArticle(type: unknown): boolean {
  return [type].flat().some((name) => typeof name === 'string' && ARTICLE.test(name));
}

/** The lists in an object and in the objects in it, outer ones first. */
function listsIn(value: Json, depth: number): (readonly unknown[])[] {
  const inner = Object.values(value).slice(0, 200);
  const own = inner.filter((part) => Array.isArray(part));
  if (depth === DEEPEST) return own;
  return [...own, ...inner.filter(isObject).flatMap((part) => listsIn(part, depth + 1))];
}
