import { expect, test } from 'vitest';
import { htmlToText } from '../../lib/corpus/formats/html-to-text.ts';
import { Unreadable } from '../../lib/corpus/formats/unreadable.ts';

test.each([
  ['<p>One.</p><p>Two<br>lines.</p>', 'One.\n\nTwo\nlines.'],
  ['<div>A &amp; B&nbsp;&ndash; <b>c</b>d</div>', 'A & B – cd'],
  ['plain\n text', 'plain text'],
  ['<table><tr><td>HD</td><td>Storm cuts power</td></tr></table>', 'HD\n\nStorm cuts power'],
  ['<pre>one\ntwo</pre>', 'one\ntwo'],
  ['<p>One.<p>Two.', 'One.\n\nTwo.'],
  ['', ''],
])('%s', (html, text) => {
  expect(htmlToText(html)).toBe(text);
});

test('scripts, styles, forms and pictures leave nothing behind', () => {
  const html =
    '<p onclick="alert(1)">One.</p><script>document.write("bad")</script><style>p{}</style><img src="http://x.example/a.png" onerror="alert(1)" alt="bad"><iframe src="http://x.example">bad</iframe><textarea>bad</textarea><p>Two.</p>';
  expect(htmlToText(html)).toBe('One.\n\nTwo.');
});

test('what is nested without end is refused, and what closes nothing costs nothing', () => {
  expect(() => htmlToText('<div>'.repeat(100_000))).toThrow(Unreadable);
  expect(htmlToText(`${'<i>'.repeat(500)}One.${'</x>'.repeat(100_000)}`)).toBe('One.');
});
