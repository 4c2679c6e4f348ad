import { expect, test } from 'vitest';
import { Layout } from '../../src/views/layout.tsx';

const page = (title: string) =>
  String(
    <Layout language="en" title={title} area="plain" languageLinks={{ nl: '?language=nl' }}>
      <h1>Hello</h1>
    </Layout>,
  );

test('every page names its language, sends no referrer and lets the keyboard skip to its content', () => {
  const html = page('Hello');
  expect(html).toMatch(/^<!doctype html><html lang="en">/);
  expect(html).toContain('<meta name="referrer" content="no-referrer"');
  expect(html).toContain('class="skip-link" href="#main"');
  expect(html).toContain('<main id="main"');
  expect(html).toContain('lang="nl"');
});

test('every stylesheet carries its integrity and comes from this server', () => {
  const links = page('Hello').match(/<link rel="stylesheet"[^>]*>/g) ?? [];
  expect(links.length).toBeGreaterThan(3);
  for (const link of links) {
    expect(link).toMatch(/href="\/assets\/[^"]+" integrity="sha384-[^"]+"/);
  }
});

test('every script comes after the parts it imports, each with its own integrity', () => {
  const html = String(
    <Layout language="en" title="Answer" area="respond" scripts={['key-holder.js']}>
      <h1>Hello</h1>
    </Layout>,
  );
  const parts = html.match(/<link rel="modulepreload"[^>]*>/g) ?? [];
  const [script = ''] = html.match(/<script[^>]*>/g) ?? [];
  expect(parts.length).toBeGreaterThan(0);
  for (const tag of [...parts, script]) {
    expect(tag).toMatch(/(href|src)="\/assets\/[^"]+\.js" integrity="sha384-[^"]+"/);
  }
  expect(html.indexOf(parts.at(-1) ?? 'none')).toBeLessThan(html.indexOf(script));
});

test('a title cannot bring markup along', () => {
  expect(page('</title><script>')).not.toContain('<script>');
});
