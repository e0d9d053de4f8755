import { describe, expect, it } from 'vitest'
import { analyse } from './analyse/analyse.js'
import type { Codebook } from './codebook/codebook.js'
import { extendCodebook } from './codebook/extend.js'
import { keptText, messageKey } from './codebook/keys.js'
import { readCodebook } from './codebook/read-codebook.js'
import { viewOf, withIds } from './codebook/view.js'
import { YamlEdit } from './codebook/yaml-edit.js'
import { examine } from './examine.js'
import { nodeHost } from './host.js'
import type { Message, Session } from './validate/session.js'
import { votesOf } from './validate/vote-columns.js'

const request = { session: 'fixtures/leefbaarheid/sessie.xlsx', config: null, template: null, keepIds: false }
const { subject } = await examine(request, nodeHost, () => {})
if (!subject) throw new Error('the sample session cannot be read')
const { session, settings } = subject
const wishes = { ...settings.template, keepIds: false }

/** A generator that gives the same numbers every time. */
function generator(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** A text as somebody corrects it: a letter, a word, or the end of the sentence. */
function edited(text: string, random: (below: number) => number): string {
  const words = text.split(' ')
  const at = random(words.length)
  const word = words[at] ?? ''
  const kinds = [
    () => words.splice(at, 1, `${word.slice(0, 1)}${word.slice(2)}`),
    () => words.splice(at, 1, word, 'echt'),
    () => words.length > 4 && words.splice(at, 1),
    () => words.push('dus!'),
  ]
  kinds[random(kinds.length)]?.()
  return words.join(' ')
}

/** The session as it is exported anew: other ids, a tenth of the texts edited, some gone and some added, other votes. */
function exportedAnew(seed: number): { session: Session; newId: Map<string, string> } {
  const random = generator(seed)
  const newId = new Map<string, string>()
  const kept = session.messages.filter(() => random(100) >= 3)
  const messages = kept.map((message, index): Message => {
    // A number that another message had before.
    const id = `b${String(((index * 7 + 31) % 2831) + 1).padStart(4, '0')}`
    newId.set(message.id, id)
    const text = random(10) === 0 ? edited(message.text, random) : message.text
    return { ...message, id, text, typed: text, replyTo: null }
  })
  for (let extra = 0; extra < 100; extra++) {
    const like = session.messages[random(session.messages.length)]
    if (!like) continue
    const text = `En verder: ${like.text.slice(0, 25)} maar dan anders`
    messages.push({ ...like, id: `nieuw${extra}`, text, typed: text, replyTo: null })
  }
  const votes = [...(session.votes ?? [])]
    .filter(() => random(20) > 0)
    .flatMap(vote => {
      const message = newId.get(vote.message)
      return message === undefined ? [] : [{ ...vote, message }]
    })
  return { session: { ...session, messages: messages.reverse(), votes: votesOf(votes) }, newId }
}

/** A codebook of the session in which every fourth synthetron was moved, and every fifth chosen as a quote. */
function coded(): { text: string; codebook: Codebook; moved: string[]; quoted: string[] } {
  const { questions, messages } = session
  const view = withIds(viewOf({ questions, messages, analysed: subject?.analysis ?? never() }, null))
  const { text } = extendCodebook(null, [], view)
  const edit = new YamlEdit(text)
  const moved: string[] = []
  const quoted: string[] = []
  view.forEach((question, index) => {
    const map = edit.map(['questions', index])
    const clusters = question.clusters.flatMap(({ id, other }) => (id === null || other ? [] : [id]))
    const moves = question.messages.filter((_, at) => at % 4 === 0)
    edit.addMaps(
      map,
      'moves',
      moves.map(({ key, text }, at) => ({
        key,
        to: clusters[at % clusters.length] ?? 'overig',
        text: keptText(text),
      })),
      false,
    )
    moved.push(...moves.map(({ id }) => id))
    if (clusters.length === 0) return
    const quotes = question.messages.filter((_, at) => at % 5 === 1)
    edit.addWords(
      edit.map(['questions', index, 'clusters', 0]),
      'quotes',
      quotes.map(({ key }) => key),
    )
    quoted.push(...quotes.map(({ id }) => id))
  })
  const made = edit.result()
  const { codebook } = readCodebook(made, 'codebook.yaml')
  return { text: made, codebook: codebook ?? never(), moved, quoted }
}

function never(): never {
  throw new Error('there is no such thing')
}

describe.each([1, 2, 3])('a new export (%i)', seed => {
  const { codebook, text, moved, quoted } = coded()
  const anew = exportedAnew(seed)
  const { analysis, resolved, problems } = analyse(anew.session, wishes, [], codebook)
  const found = resolved?.questions.flatMap(one => one ?? []) ?? []
  const idOf = (number: number): string => anew.session.messages[number]?.id ?? ''
  const share = (ids: string[], there: Set<string>): number => {
    const expected = ids.flatMap(id => anew.newId.get(id) ?? [])
    return expected.filter(id => there.has(id)).length / expected.length
  }

  it('keeps at least 95% of the moves and quotes of what is still there', () => {
    const pinned = new Set(found.flatMap(({ pins }) => [...pins.keys()].map(idOf)))
    const chosen = new Set(found.flatMap(({ quotes }) => [...quotes.values()].flat(2).map(idOf)))
    expect(moved.length + quoted.length).toBeGreaterThan(140)
    expect(share(moved, pinned)).toBeGreaterThanOrEqual(0.95)
    expect(share(quoted, chosen)).toBeGreaterThanOrEqual(0.95)
    // No other message takes the place of one, but for those that say the same.
    const keys = new Map(
      session.messages.map(({ id, question, text }) => [id, `${question} ${text.toLowerCase()}`]),
    )
    const meant = new Set(moved.flatMap(id => keys.get(id) ?? []))
    const oldId = new Map([...anew.newId].map(([old, id]) => [id, old]))
    const wrong = [...pinned].filter(id => !meant.has(keys.get(oldId.get(id) ?? '') ?? ''))
    expect(wrong.length).toBeLessThanOrEqual(0.01 * moved.length)
    const gone = [...moved, ...quoted].filter(id => !anew.newId.has(id))
    const floating = found.flatMap(one => one.floating)
    expect(pinned.size + chosen.size + floating.length).toBeGreaterThanOrEqual(moved.length + quoted.length)
    expect(floating.length).toBeLessThanOrEqual(gone.length + 0.05 * (moved.length + quoted.length))
  })

  it('says which ones float, and loses none from the file', () => {
    const floating = found.flatMap(one => one.floating)
    expect(floating.length).toBeGreaterThan(0)
    expect(problems.filter(({ code }) => code === 'codebook-floating')).toHaveLength(floating.length)
    const { questions, messages } = anew.session
    const view = withIds(viewOf({ questions, messages, analysed: analysis }, resolved))
    const extended = extendCodebook(text, codebook.questions, view)
    const again = readCodebook(extended.text, 'codebook.yaml').codebook ?? never()
    const said = ({ questions }: Codebook) =>
      questions.map(({ moves, clusters, messages }) => [
        moves.map(({ key, to }) => `${key} ${to}`),
        clusters.flatMap(({ quotes }) => quotes.map(({ key }) => key)),
        messages.map(({ key }) => key),
      ])
    const [before, after] = [said(codebook), said(again)]
    before.forEach((one, index) => {
      expect(after[index]?.[0]).toEqual(one[0])
      expect(after[index]?.[1]).toEqual(one[1])
      expect(after[index]?.[2]).toEqual(expect.arrayContaining(one[2] ?? []))
    })
    // What was found by its likeness is found by its own words the next time.
    const next = analyse(anew.session, wishes, [], again)
    expect(next.problems.filter(({ code }) => code === 'codebook-floating').length).toBe(floating.length)
  })

  it('has clusters whose bars add up to the votes of their synthetrons', () => {
    for (const { id, clusters } of analysis.questions) {
      const own = analysis.messages.filter(one => one.question === id && one.synthetron)
      const sum = (of: (one: { agree: number; disagree: number }) => number) => [
        clusters.reduce((total, one) => total + of(one), 0),
        own.reduce((total, one) => total + of(one), 0),
      ]
      for (const [bars, votes] of [sum(one => one.agree), sum(one => one.disagree)]) expect(bars).toBe(votes)
    }
  })
})

it('gives texts that say the same the same key', () => {
  expect(messageKey('a', 'B!')).toBe(messageKey('A?', 'b'))
})
