import type { Entry } from '../entry.js'

/** What can be wrong with configuration, texts and pictures, and with writing what was made. */
export const configEntries = {
  'config-missing': {
    severity: 'error',
    says: () => 'there is no such configuration',
    advice: 'check the path',
  },
  'config-too-large': { severity: 'error', says: () => 'is too large for a configuration' },
  'config-syntax': {
    severity: 'error',
    says: (_, { reason }) => `is not written as YAML should be: ${reason}`,
  },
  'config-comma': {
    severity: 'error',
    says: value => `the comma before ${value} ends what stands before it`,
    advice: 'put text with a comma between quotation marks, and write a number with a point, as in 3.5',
  },
  'config-key-lost': {
    severity: 'error',
    says: value => `${value} cannot be a key in this file`,
    advice: 'give it another name, in the export as well where it is an id there',
  },
  'config-alias': { severity: 'error', says: () => 'uses aliases (& and *), which are not allowed' },
  'config-value': {
    severity: 'error',
    says: (_, { path, reason, said }) =>
      `${path || 'the file'} is not right${said === undefined ? '' : ` (found: ${said})`}: ${reason}`,
  },
  'config-unknown-key': {
    severity: 'error',
    says: (value, { path, allowed, near }) =>
      `${value} is unknown in ${path || 'this file'}${near === undefined ? '' : `; did you mean ${near}?`}${allowed ? `${near === undefined ? '; allowed' : ' Allowed'}: ${allowed}` : ''}`,
  },
  'config-unknown-slot': {
    severity: 'warning',
    says: (value, { near, template }) =>
      `there is no place in the report for the text ${value} with the template ${template}${near === undefined ? '' : `; did you mean ${near}?`}`,
    advice: 'run synth-report init to get a file for each text that has one, or take another template',
  },
  'texts-no-folder': {
    severity: 'error',
    says: () => 'is a file where the folder with the texts of the report should be',
    advice: 'give the file another name',
  },
  'text-no-file': {
    severity: 'error',
    says: () => 'is a link or a folder, not a text',
    advice: 'put the file itself in the folder teksten',
  },
  'text-unreadable': { severity: 'error', says: () => 'this text cannot be read' },
  'text-not-utf8': {
    severity: 'error',
    says: () => 'is not written in UTF-8, so that é and € would go wrong',
    advice: 'save it as UTF-8 (in Notepad: Save as, Encoding)',
  },
  'text-too-large': { severity: 'error', says: () => 'is larger than 1 MB', advice: 'texts are short' },
  'text-wrong-number': {
    severity: 'warning',
    says: (value, { counted, right }) =>
      `${value}: the session has no such number of ${counted}, but ${right}`,
    advice:
      'write the name of the figure between {{ and }}, and it always agrees; is the number right, name it under getallen in rapport.yaml',
  },
  'image-missing': { severity: 'error', says: value => `there is no image ${value}` },
  'image-outside': {
    severity: 'error',
    says: value => `the image ${value} is not within the folder of this file, or a link leads to it`,
    advice: 'put the file itself beside this one, and give its name',
  },
  'image-kind': {
    severity: 'error',
    says: value => `the image ${value} is no SVG, PNG or JPEG`,
    advice: 'export it as one of these',
  },
  'image-too-large': {
    severity: 'error',
    says: value => `the image ${value} is larger than 5 MB or 50 million pixels`,
    advice: 'make it smaller: a page is 21 cm wide',
  },
  'image-unreadable': {
    severity: 'error',
    says: value => `the image ${value} cannot be read, or shows nothing`,
    advice: 'open it elsewhere and export it again',
  },
  'image-print-colours': {
    severity: 'error',
    says: value => `the image ${value} is a JPEG in the colours of a printing press (CMYK)`,
    advice: 'export it in RGB, or as PNG or SVG',
  },
  'image-text': {
    severity: 'warning',
    says: value => `the image ${value} has text in it, which is not drawn`,
    advice: 'turn the text into outlines',
  },
  'image-reference': {
    severity: 'warning',
    says: value => `the image ${value} refers to other files, which are not drawn`,
    advice: 'embed them',
  },
  'image-without-words': {
    severity: 'warning',
    says: value => `the image ${value} has no words for who does not see it`,
    advice: 'say between [ and ] what it shows',
  },
  'output-unwritable': {
    severity: 'error',
    says: (_, { reason, advice, others = 0 }) =>
      `cannot be written${others === 0 ? '' : `, nor can ${others === 1 ? 'another file' : `${others} other files`} there`} (${reason}); ${advice}`,
  },
  'output-input': {
    severity: 'error',
    says: () => 'is an image that the report shows, and would be overwritten',
    advice: 'choose another name',
  },
} as const satisfies Record<string, Entry>
