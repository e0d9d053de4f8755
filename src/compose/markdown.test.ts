import { describe, expect, it } from 'vitest'
import { markdownBlocks, withoutMarks } from './markdown.js'
import { plainText } from './markdown-inlines.js'

const text = (words: string) => ({ kind: 'text', text: words })
const paragraph = (...content: object[]) => ({ kind: 'paragraph', role: 'body', content })

describe('the text of an analyst', () => {
  it('has paragraphs, and lines that run on', () => {
    expect(markdownBlocks('een\ntwee\n\ndrie')).toEqual([
      paragraph(text('een'), text(' '), text('twee')),
      paragraph(text('drie')),
    ])
  })

  it('has emphasis, also within emphasis', () => {
    expect(markdownBlocks('**a *b* c** *d* e')).toEqual([
      paragraph(
        { kind: 'strong', text: 'a ' },
        { kind: 'emphasis', text: 'b' },
        { kind: 'strong', text: ' c' },
        text(' '),
        { kind: 'emphasis', text: 'd' },
        text(' e'),
      ),
    ])
  })

  it('has lists, numbered or not', () => {
    expect(markdownBlocks('- a\n- b\n\ndan\n\n1. c\n2. d')).toEqual([
      { kind: 'list', ordered: false, items: [[text('a')], [text('b')]] },
      paragraph(text('dan')),
      { kind: 'list', ordered: true, items: [[text('c')], [text('d')]] },
    ])
  })

  it('loses nothing of a list within a list, nor of an item with two paragraphs', () => {
    expect(markdownBlocks('- a\n  - b\n- c\n\n  d')).toEqual([
      { kind: 'list', ordered: false, items: [[text('a')], [text('b')], [text('c'), text('\n'), text('d')]] },
    ])
  })

  it('has quotations, of which the marks are the report’s own', () => {
    const quote = (words: string) => ({ messageId: '', text: words, synthetron: false, votes: null })
    expect(markdownBlocks('Iemand zei:\n\n> “Dit *moet* anders”\n> en snel\n>\n> > ‘Ja.’\n\nDan')).toEqual([
      paragraph(text('Iemand zei:')),
      { kind: 'quotes', items: [quote('“Dit moet anders” en snel'), quote('Ja.')] },
      paragraph(text('Dan')),
    ])
    expect(markdownBlocks('- a\n  > b\n- c')).toEqual([
      { kind: 'list', ordered: false, items: [[text('a')], [text('c')]] },
      { kind: 'quotes', items: [quote('b')] },
    ])
    expect(markdownBlocks('>')).toEqual([])
  })

  it('has spaces for the tabs and line breaks that Word leaves, and nothing for what controls a terminal', () => {
    expect(markdownBlocks('een\ttwee\vdrie\u001b[1m\u0007')).toEqual([paragraph(text('een twee drie[1m'))])
  })

  it('shows HTML as it was typed', () => {
    expect(markdownBlocks('<b>a</b> <script>x</script>')).toEqual([
      paragraph(text('<b>a</b> <script>x</script>')),
    ])
  })

  it('has no images', () => {
    const [block] = markdownBlocks('![foto](http://voorbeeld.nl/a.png)')
    expect(block).toMatchObject({ kind: 'paragraph' })
    expect(JSON.stringify(block)).not.toContain('image')
  })

  it.each(['https://voorbeeld.nl', 'mailto:a@voorbeeld.nl'])('links to %s', url => {
    expect(markdownBlocks(`[hier](${url})`)).toEqual([paragraph({ kind: 'link', text: 'hier', url })])
  })

  it.each(['ergens/anders.pdf', 'ftp://voorbeeld.nl', '#kop'])('does not link to %s', url => {
    expect(markdownBlocks(`[hier](${url})`)).toEqual([paragraph(text('hier'))])
  })
})

it('a text without marks stays as it is', () => {
  const typed = '1. *Samen* [verder](x) _nu_ `en` - \\ # straks! <ja>'
  const [block] = markdownBlocks(withoutMarks(typed))
  const content = block?.kind === 'paragraph' ? block.content : []
  expect(content.map(part => ('text' in part ? part.text : '')).join('')).toBe(typed)
})

describe('the longer text of an analyst', () => {
  it('has headings below those of its section', () => {
    expect(markdownBlocks('# Een\n\n## Twee *drie*')).toEqual([
      { kind: 'heading', level: 3, number: null, text: 'Een', destination: '' },
      { kind: 'heading', level: 4, number: null, text: 'Twee drie', destination: '' },
    ])
  })

  it('has footnotes where they are referred to', () => {
    expect(markdownBlocks('Zo[^1] is het.\n\n[^1]: Zie *daar*.')).toEqual([
      paragraph(
        text('Zo'),
        { kind: 'footnote', content: [text('Zie '), { kind: 'emphasis', text: 'daar' }, text('.')] },
        text(' is het.'),
      ),
    ])
  })

  it('has tables, their columns as wide as they need', () => {
    const [table] = markdownBlocks(
      '| Wijk | Aantal |\n|---|--:|\n| Noord en alles daaromheen | 3 |\n| **Samen** | 3 |',
    )
    expect(table).toMatchObject({
      kind: 'table',
      columns: [
        { heading: 'Wijk', align: 'left', share: 25 / 33 },
        { heading: 'Aantal', align: 'right', share: 8 / 33 },
      ],
      rows: [
        [{ text: 'Noord en alles daaromheen' }, { text: '3' }],
        [{ text: 'Samen', strong: true }, { text: '3' }],
      ],
    })
  })

  it('has the pictures of a heading, a list and a table below it', () => {
    const picture = { kind: 'png' as const, bytes: new Uint8Array(), width: 3, height: 1 }
    const text =
      '# Kop ![1](a.png)\n\n- een ![2](a.png)\n- ![3](a.png)\n- twee\n\n| a |\n|---|\n| ![4](a.png) |\n\nNa'
    const blocks = markdownBlocks(text, new Map([['a.png', picture]]))
    expect(blocks.map(one => (one.kind === 'picture' ? one.alternative : one.kind))).toEqual([
      'heading',
      '1',
      'list',
      '2',
      '3',
      'table',
      '4',
      'paragraph',
    ])
    expect(blocks.flatMap(one => (one.kind === 'list' ? one.items.map(plainText) : []))).toEqual([
      'een ',
      'twee',
    ])
  })

  it('has the pictures that were found, and of others their words', () => {
    const picture = { kind: 'png' as const, bytes: new Uint8Array(), width: 3, height: 1 }
    const found = markdownBlocks(
      'Zie ![de straat](a.png "Zo") en ![iets](b.png).',
      new Map([['a.png', picture]]),
    )
    expect(found).toEqual([
      paragraph(text('Zie '), text(' en '), text('iets'), text('.')),
      { kind: 'picture', picture, alternative: 'de straat', caption: 'Zo' },
    ])
  })

  it('has no HTML, and no images by default', () => {
    expect(JSON.stringify(markdownBlocks('<b>x</b> ![y](file:///etc/passwd)'))).toContain('<b>x</b>')
  })
})
