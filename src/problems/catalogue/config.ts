import type { Entry } from '../entry.js'

/** What can be wrong with configuration and templates, and with writing what was made. */
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
  'config-alias': { severity: 'error', says: () => 'uses aliases (& and *), which are not allowed' },
  'config-value': { severity: 'error', says: (_, { path, reason }) => `${path} is not right: ${reason}` },
  'config-unknown-key': { severity: 'error', says: (value, { path }) => `${value} is unknown in ${path}` },
  'config-unknown-slot': {
    severity: 'warning',
    says: value => `there is no place in the report for the text ${value}`,
    advice: 'use the name of a slot of the template, or samenvatting. and the title of a chapter',
  },
  'template-missing': {
    severity: 'error',
    says: () => 'there is no such template',
    advice: 'give the name of one that the program has, or a folder',
  },
  'template-missing-file': { severity: 'error', says: () => 'the template lacks this file' },
  'template-missing-sentence': { severity: 'error', says: value => `the sentence ${value} is missing` },
  'template-unknown-name': { severity: 'error', says: value => `${value} is no value that can be used here` },
  'template-unknown-icon': {
    severity: 'error',
    says: value => `the template has no icon ${value}`,
    advice: 'use the name of a file in its folder icons, without .svg',
  },
  'template-unknown-block': { severity: 'error', says: value => `${value} is no block` },
  'template-syntax': { severity: 'error', says: value => `cannot be read: ${value}` },
  'output-unwritable': {
    severity: 'error',
    says: (_, { reason }) => `cannot be written (${reason})`,
    advice: 'check the folder, the space on the disk, and whether the file is open elsewhere',
  },
  'output-input': {
    severity: 'error',
    says: () => 'is the input itself and would be overwritten',
    advice: 'choose another name',
  },
} as const satisfies Record<string, Entry>
