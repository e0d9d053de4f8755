import { expect, it } from 'vitest'
import { isBareAnswer } from './bare-answer.js'

it.each([
  'eens!',
  'Helemaal mee eens',
  '+1',
  '👍👍',
  '?',
  'Ja, precies dit!!',
  'Idd',
  'niet mee eens',
  'Oké',
  'onzin',
  'Zo is dat',
  'Gelukkig wel ja',
  'Eens, chapeau',
  'hoeveel?',
  '',
])('%s says nothing by itself', text => expect(isBareAnswer(text)).toBe(true))

it.each([
  'Doe er wat mee!',
  'eens, oppas regelen is een drama',
  'Sfeer!!',
  'Meer bomen',
  'ja: 24 kinderen',
  'Nee!! Geen auto',
  'Waarom niet in de winter?',
])('%s says something', text => expect(isBareAnswer(text)).toBe(false))
