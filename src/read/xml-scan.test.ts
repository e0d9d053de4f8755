import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { XmlScanner } from './xml-scan.js'

/** What a handler is told of a document that comes in these pieces, with the pieces of a text joined. */
function told(...pieces: string[]): string[] {
  const events: string[] = []
  let text = ''
  const flush = () => {
    if (text !== '') events.push(`"${text}"`)
    text = ''
  }
  const scanner = new XmlScanner({
    open(name, within, tag) {
      flush()
      events.push(`<${name} in ${within || '-'} a=${tag.attribute('a')}`)
    },
    close(name, within) {
      flush()
      events.push(`/${name} in ${within || '-'}`)
    },
    text(piece) {
      text += piece
    },
  })
  for (const piece of pieces) scanner.write(piece)
  scanner.end()
  return events
}

const DOCUMENT = `<?xml version="1.0"?><!-- > <x> --><x:r xmlns:x="u">
<x:b a='1 > "0"' y:bb="2"/><c x:a = "&lt;&#65;&#x42;"
>é&amp;👍<![CDATA[<&amp;]]>]]<?p <q>?></c ><aa a=""/></x:r>
`

describe('an XML document', () => {
  const events = [
    ...['<r in - a=undefined', '"\n"', '<b in r a=1 > "0"', '/b in r', '<c in r a=<AB'],
    ...['"é&👍<&amp;]]"', '/c in r', '<aa in r a=', '/aa in r', '/r in -'],
  ]

  it('is told by its elements, attributes and text', () => {
    expect(told(DOCUMENT)).toEqual(events)
  })

  it('is the same in whatever pieces it comes', () => {
    for (let at = 0; at <= DOCUMENT.length; at++)
      expect(told(DOCUMENT.slice(0, at), DOCUMENT.slice(at))).toEqual(events)
    expect(told(...DOCUMENT)).toEqual(events)
  })

  it('reads back whatever text is written into it', () => {
    const escaped = (text: string) => text.replace(/[&<"]/g, one => `&#${one.charCodeAt(0)};`)
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), (text, at) => {
        const xml = `<r a="${escaped(text)}">${escaped(text)}</r>`
        const inside = text === '' ? [] : [`"${text}"`]
        expect(told(xml.slice(0, at), xml.slice(at))).toEqual([`<r in - a=${text}`, ...inside, '/r in -'])
      }),
    )
  })

  it.each([
    ['nothing', ''],
    ['only text', 'tekst'],
    ['an element that does not end', '<r><a>'],
    ['the end of another element', '<r><a></b></r>'],
    ['the end of an element with a longer name', '<r><a></ab></r>'],
    ['ends in the wrong order', '<r><a></r></a>'],
    ['an end too many', '<r/></r>'],
    ['a second root', '<r/><r/>'],
    ['text after the root', '<r/>x'],
    ['a tag cut off', '<r><a b="c'],
    ['a comment cut off', '<r/><!-- x'],
    ['a section cut off', '<r><![CDATA[x]]</r>'],
    ['an attribute without a value', '<r a/>'],
    ['an attribute without quotes', '<r a=1/>'],
    ['an attribute without a name', '<r ="1"/>'],
    ['a tag without a name', '<r>< ></ ></r>'],
    ['a tag within a tag', '<r <a/></r>'],
    ['a slash in a tag', '<r / a="1"></r>'],
    ['an unknown entity', '<r>&eacute;</r>'],
    ['an entity cut off', '<r>&amp</r>'],
    ['a bare ampersand', '<r>a & b</r>'],
    ['a document type', '<!DOCTYPE r><r/>'],
    ['entities of its own', '<!DOCTYPE r [<!ENTITY a "b">]><r>&a;</r>'],
  ])('is refused with %s', (_, xml) => {
    expect(() => told(xml)).toThrow()
    expect(() => told(...xml)).toThrow()
  })

  it('is refused with a tag that never ends, before all of it is in memory', () => {
    const scanner = new XmlScanner({})
    expect(() => {
      for (let count = 0; count < 100; count++)
        scanner.write(`${count ? '' : '<r a="'}${'x'.repeat(100_000)}`)
    }).toThrow()
  })
})
