import type { Entry } from '../entry.js'

const TO_PATHS =
  'turn lines, shapes and text into paths and join them (in Inkscape: Path, Stroke to Path; Object to Path; Union), and save it as plain SVG'

/** What can be wrong with a template, its icons and its fonts. */
export const templateEntries = {
  'template-missing': {
    severity: 'error',
    says: (value, { known, near }) =>
      `there is no such template${value && ` as ${value}`}${near === undefined ? '' : `; did you mean ${near}?`}${known ? `${near === undefined ? '; the' : ' The'} program has ${known}` : ''}`,
    advice: 'give one of these names, or a folder',
  },
  'template-no-manifest': {
    severity: 'error',
    says: value => `${value ? `the folder ${value} ` : ''}is no template: it has no template.yaml`,
    advice: 'name another folder, or start a template: synth-report template new <folder>',
  },
  'template-two': {
    severity: 'warning',
    says: value =>
      `${value} is a template of the program, and a folder as well; that of the program is taken`,
    advice: 'write ./ before the name for the folder, or give it another name',
  },
  'template-name-taken': {
    severity: 'error',
    says: () => 'is the name of a template of the program, which would be taken instead',
    advice: 'choose another name',
  },
  'template-folder-filled': {
    severity: 'error',
    says: () => 'holds something already, and nothing is overwritten',
    advice: 'name a folder that is empty or does not exist',
  },
  'template-circle': {
    severity: 'error',
    says: value => `${value} builds on itself, or on too many others`,
    advice: 'a template builds on one other, and that on at most three more',
  },
  'template-page-unlisted': {
    severity: 'warning',
    says: () => 'no report shows this page: it is not in the list paginas of template.yaml',
    advice: 'put its name there, with those of the other pages',
  },
  'template-page-picture': {
    severity: 'warning',
    says: () => 'a picture on a page of a template is not shown, only its words are',
    advice: "give the place a {{tekst slot=name}}, and put the picture in a project's teksten/name.md",
  },
  'template-missing-page': {
    severity: 'error',
    says: (value, { near }) =>
      `the template has no page ${value}; ${near === undefined ? 'add it to the folder paginas, as a file of that name that ends in .md' : `did you mean ${near}?`}`,
  },
  'template-missing-file': {
    severity: 'error',
    says: value => (value ? `the template has no file ${value}` : 'the template lacks this file'),
    advice: 'add it, or name a template that has it in template.yaml, as in `basis: standaard`',
  },
  'template-file-outside': {
    severity: 'error',
    says: value => `${value || 'this file'} is not within the folder of the template, or a link leads to it`,
    advice: 'put the file itself in that folder',
  },
  'template-file-too-large': { severity: 'error', says: () => 'is larger than 1 MB' },
  'template-unknown-sentence': {
    severity: 'error',
    says: (value, { near }) =>
      `the report has no sentence ${value}${near === undefined ? '' : `; did you mean ${near}?`}`,
  },
  'template-missing-sentence': {
    severity: 'error',
    says: value => `the sentence ${value} is missing`,
    advice: 'give it words, or "" to leave it out',
  },
  'template-word-forms': {
    severity: 'error',
    says: value => `${value} needs two forms: for one, and for more`,
    advice: 'write both in a list, as in [deelnemer, deelnemers]',
  },
  'template-unknown-icon': {
    severity: 'error',
    says: (value, { near }) =>
      `the template has no icon ${value}; ${near === undefined ? 'use the name of a file in its folder icons, without .svg' : `did you mean ${near}?`}`,
  },
  'icon-nothing': {
    severity: 'error',
    says: () => 'this icon has no filled path, so that nothing can be drawn',
    advice: TO_PATHS,
  },
  'icon-parts': {
    severity: 'error',
    says: (_, { parts }) => `this icon holds more than filled paths of one colour: ${parts}`,
    advice: TO_PATHS,
  },
  'icon-path': {
    severity: 'error',
    says: (_, { wrong }) => `a path of this icon goes wrong${wrong === '' ? '' : ` at ‘${wrong}’`}`,
    advice: 'export it again as plain SVG',
  },
  'icon-outside': {
    severity: 'error',
    says: () => 'this icon draws outside its viewBox, and would cover what stands beside it',
    advice: 'fit the box to the drawing (in Inkscape: Edit, Resize Page to Selection)',
  },
  'icon-too-large': {
    severity: 'error',
    says: () => 'this icon is larger than 200 kB',
    advice: 'make the drawing simpler: it is shown a centimeter wide',
  },
  'template-unknown-block': {
    severity: 'error',
    says: (value, { near }) => `${value} is no block${near === undefined ? '' : `; did you mean ${near}?`}`,
  },
  'template-block-form': {
    severity: 'error',
    says: value => `the block ${value} stands within a text, or its options are not written as name=value`,
    advice: 'give it a line of its own, without spaces beside =, as in {{clusters citaten=4}}',
  },
  'template-value-alone': {
    severity: 'error',
    says: value => `${value} is a value and no block, and stands alone on its line`,
    advice: 'put it within a sentence or a heading',
  },
  'template-unknown-option': {
    severity: 'error',
    says: (value, { block, allowed, near }) =>
      `the block ${block} has no option ${value}${near === undefined ? '' : `; did you mean ${near}?`}${allowed ? `${near === undefined ? '; allowed' : ' Allowed'}: ${allowed}` : ''}`,
  },
  'template-block-nowhere': {
    severity: 'warning',
    says: value => `the block ${value} is about a chapter or a question, and gives nothing on this page`,
    advice: 'put it in paginas/hoofdstuk.md, vraag.md or opwarmvraag.md',
  },
  'template-option-value': {
    severity: 'error',
    says: (value, { option, asked }) => `${option} cannot be ${value}: it is ${asked}`,
  },
  'template-sentence-name': {
    severity: 'warning',
    says: (value, { known, near }) =>
      `${value} is not among the values of the standard sentence${near === undefined ? '' : `; did you mean ${near}?`}${known ? `${near === undefined ? '; it' : ' It'} has: ${known}` : ''}`,
  },
  'template-contrast': {
    severity: 'warning',
    says: (value, { what, ground, ratio, least }) =>
      `${what} in ${value} on ${ground} has a contrast of ${ratio}; who sees less needs ${least} at least`,
  },
  'font-kind': {
    severity: 'error',
    says: () => 'is no font in TrueType, OpenType or WOFF',
    advice: 'give a .ttf, .otf or .woff file',
  },
  'font-damaged': {
    severity: 'error',
    says: () => 'is no whole font: a part of it is missing, or it has no outlines to draw',
    advice: 'download or export it again',
  },
  'font-lacks': {
    severity: 'warning',
    says: (_, { characters }) => `this font has no ${characters}; in a report these are drawn in another`,
    advice: 'choose a font with all letters of Dutch',
  },
} as const satisfies Record<string, Entry>
