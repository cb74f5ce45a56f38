/**
 * A report as W3C Web Annotations (https://www.w3.org/TR/annotation-model/): one annotation for each finding, on
 * the claim's words in this article, pointing to the other outlet's words.
 */
import type { ArticleRef } from '../../core/article.ts';
import type { Quote } from '../../core/compare/finding.ts';
import type { Texts } from '../texts/texts.ts';
import { flatFindings, type ShownReport } from './flat-findings.ts';

/** Words in a text, found again by what stands before and after them. */
interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

interface Place {
  readonly source: string;
  readonly selector: TextQuoteSelector;
}

interface Annotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'linking';
  readonly created: string;
  readonly generator: { readonly type: 'Software'; readonly name: string };
  readonly body: readonly object[];
  readonly target: Place;
}

/** A page of annotations, all that there are. */
export interface AnnotationPage {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id: string;
  readonly type: 'AnnotationPage';
  readonly items: readonly Annotation[];
}

/** The annotations, in the order of the page; `now` is when they say they were made. */
export function reportAsAnnotations(shown: ShownReport, texts: Texts, now: Date): AnnotationPage {
  const { report } = shown;
  const base = `urn:x-second-source:report:${encodeURIComponent(report.article.id)}`;
  const created = now.toISOString();
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: base,
    type: 'AnnotationPage',
    items: flatFindings(shown, texts).map(({ finding, label }, index) => ({
      id: `${base}:${index + 1}`,
      type: 'Annotation',
      motivation: 'linking',
      created,
      generator: { type: 'Software', name: texts.productName },
      body: [
        { ...textBody(finding.explanation, 'commenting'), language: 'en' },
        { ...textBody(label, 'tagging'), language: texts.locale },
        textBody(finding.relation, 'classifying'),
        { type: 'SpecificResource', purpose: 'linking', ...placeOf(finding.there, finding.there.article) },
      ],
      target: placeOf(finding.here, report.article),
    })),
  };
}

function textBody(value: string, purpose: 'commenting' | 'tagging' | 'classifying'): object {
  return { type: 'TextualBody', value, format: 'text/plain', purpose };
}

/** An article without an address is named by its id: a source must be an IRI. */
function placeOf({ quote, start, focus }: Quote, article: ArticleRef): Place {
  const from = focus.start - start;
  const to = focus.end - start;
  return {
    source: article.url ?? `urn:x-second-source:article:${encodeURIComponent(article.id)}`,
    selector: {
      type: 'TextQuoteSelector',
      exact: quote.slice(from, to),
      prefix: quote.slice(0, from),
      suffix: quote.slice(to),
    },
  };
}
