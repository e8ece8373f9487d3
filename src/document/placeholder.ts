import { isUpperCase } from '../vietnamese/case.ts'

/** What a template leaves to be filled in: `{{ho_ten}}`, `<so_qd>`, and rows of dots or underscores. */
const FIELD = /\{\{[^{}]*\}\}|<[^<>]{1,60}>/g
const BLANK = /[.…_]{3,}/g
/** So both of them begin. */
const BEGINNING = /^[{<.…_\s]/

/** The text without its fields, each made a blank as one has on paper. */
export const withoutFields = (text: string): string => text.replace(FIELD, '…')

/** True for a text that is nothing but fields and blanks. */
export const isPlaceholder = (text: string): boolean =>
  BEGINNING.test(text) && withoutFields(text).replace(BLANK, '').replace(/[…\s]/g, '') === ''

/** True for a text that is nothing but fields: what will stand there is not known. */
export const isField = (text: string): boolean => /^[…\s]+$/u.test(withoutFields(text)) && withoutFields(text) !== text

/** True for a text in capitals, or for one that is still to be filled in. */
export const isCapitals = (text: string): boolean => isUpperCase(withoutFields(text)) || isPlaceholder(text)
