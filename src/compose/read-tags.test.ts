import { describe, expect, it } from 'vitest'
import { problem, wordsOf } from '../problems/catalogue.js'
import { readTags } from './read-tags.js'

describe('a slip in the tags of a text', () => {
  it.each([
    ['dag {{wie', 'tag-unclosed', '{{wie', 4],
    ['dag {{wie} en {{zo}}', 'tag-unclosed', '{{wie}', 4],
    ['{{a}} dag {{wie} en', 'tag-unclosed', '{{wie}', 10],
    ['{{a}} dag {{{wie}} en', 'tag-unclosed', '{{{wie}', 10],
    ['{{a}} {{', 'tag-unclosed', '{{', 6],
    ['dag {wie}} en {{zo}}', 'tag-unopened', '{wie}}', 4],
    ['{{zo}}, dag wie }}', 'tag-unopened', 'wie }}', 12],
    ['{{#a}} {{^b}}x{{/b}}', 'tag-section-unclosed', '{{#a}}', 0],
    ['{{#a}}{{#a}} x{{/a}}', 'tag-section-unclosed', '{{#a}}', 0],
    ['x {{/a}}', 'tag-section-unopened', '{{/a}}', 2],
    ['{{#a}}x{{/b}}', 'tag-section-crossed', '{{/b}}', 7],
    ['x {{=<% }}', 'tag-kind', '{{=<% }}', 2],
    ['x {{=<% %>=}} <%a', 'tag-kind', '{{=<% %>=}}', 2],
    ['{{#a}}x{{/a}}', 'tag-kind', '{{#a}}', 0],
    ['x {{! y }}', 'tag-kind', '{{! y }}', 2],
  ])('is found in its place: %s', (text, code, value, start) => {
    expect(readTags(text).slips).toMatchObject([{ code, value, start }])
  })

  it.each(['{{a', '{{#a}}', '{{/a}}', '{{#a}}{{/b}}', '{{=}}', '{{=a b c=}}'])(
    'is told without the words of the library: %s',
    text => {
      for (const { code, value, details } of readTags(text).slips)
        expect(wordsOf(problem(code, { file: 'x.md' }, value, details))).not.toMatch(
          /Unclosed|Unopened|Invalid|at \d/,
        )
      expect(readTags(text).slips).toHaveLength(1)
    },
  )
})
