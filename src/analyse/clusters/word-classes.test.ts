import { expect, it } from 'vitest'
import { dutchGrammar } from '../../dutch/grammar.js'
import { dutch } from './language.js'
import { tokeniser } from './tokens.js'
import { speechOf, type WordClass } from './word-classes.js'

const tokenise = tokeniser(dutch)

/** The class of a word as these texts use it. */
function classIn(word: string, ...texts: string[]): WordClass | null {
  const { classOf } = speechOf(texts.map(tokenise), dutchGrammar)
  const [token] = tokenise(word)
  return token ? classOf(token) : null
}

it.each<[WordClass | null, string, string[]]>([
  ['noun', 'stroomnet', ['Het stroomnet is vol']],
  ['noun', 'contact', ['Ik zoek contact met anderen', 'In contact komen']],
  ['noun', 'gezinnen', ['Jonge gezinnen zijn nodig', 'De gezinnen hier']],
  ['noun', 'Rotterdam', ['Kijk naar Rotterdam vandaag']],
  ['noun', 'energie', ['Schone energie wekken wij op']],
  ['adjective', 'oude', ['De oude school', 'Een oude schuur']],
  ['adjective', 'betaalbaar', ['Het moet betaalbaar blijven']],
  ['adjective', 'zuinigste', ['Dat is het zuinigste']],
  ['adjective', 'gestolen', ['Mijn fiets is gestolen']],
  ['infinitive', 'betalen', ['Dat is niet te betalen', 'Wie moet dat betalen']],
  ['infinitive', 'volhouden', ['We moeten het samen volhouden']],
  ['finite', 'woont', ['Mijn zoon woont thuis', 'Hier wonen wij']],
  ['finite', 'speelt', ['Hoor wat er speelt']],
  ['finite', 'betaalt', ['De gemeente betaalt', 'Wij betalen niet']],
  ['measure', 'loketten', ['Twee loketten', 'Bij drie loketten']],
  ['numeral', 'vijftien', ['Met vijftien']],
  [null, 'rust', ['Rust']],
])('takes for %s: %s', (expected, word, texts) => {
  expect(classIn(word, ...texts)).toBe(expected)
})

it('knows nothing of a word that is not there', () => {
  expect(classIn('weg', 'rust')).toBeNull()
})
