import type { ParagraphForm, SectionForm, TextLook } from '../../../document/form.ts'
import type { Alignment, LineSpacing } from '../../../document/style.ts'
import { halfPointsOf, twipsOfMm, twipsOfPoints } from '../xml/measure.ts'
import type { WantedProperty } from './properties.ts'

const switched = (name: string, on: boolean): WantedProperty => ({ name, attributes: { 'w:val': on ? null : '0' } })

const valued = (name: string, value: string): WantedProperty => ({ name, attributes: { 'w:val': value } })

/** The properties of a run that make its letters look so, those of complex scripts with those of others, as Word sets them. */
export const textProperties = ({ font, bold, italic, color, size }: TextLook): WantedProperty[] => [
  ...(font === undefined ? [] : [{ name: 'w:rFonts', attributes: fontAttributes(font) }]),
  ...(bold === undefined ? [] : [switched('w:b', bold), switched('w:bCs', bold)]),
  ...(italic === undefined ? [] : [switched('w:i', italic), switched('w:iCs', italic)]),
  ...(color === undefined
    ? []
    : [
        {
          name: 'w:color',
          attributes: { 'w:val': color, 'w:themeColor': null, 'w:themeTint': null, 'w:themeShade': null },
        },
      ]),
  ...(size === undefined ? [] : [valued('w:sz', halfPointsOf(size)), valued('w:szCs', halfPointsOf(size))]),
]

/** A theme's font would go before the one that is named. */
const fontAttributes = (font: string) => ({
  'w:ascii': font,
  'w:hAnsi': font,
  'w:eastAsia': font,
  'w:cs': font,
  'w:asciiTheme': null,
  'w:hAnsiTheme': null,
  'w:eastAsiaTheme': null,
  'w:cstheme': null,
})

/** What of a paragraph's resolved formatting stands against what is set. */
export interface Inherited {
  readonly autoBefore?: boolean
  readonly contextualSpacing?: boolean
}

export const paragraphProperties = (
  { align, firstLineIndent, spaceBefore, lineSpacing }: ParagraphForm,
  inherited: Inherited,
): WantedProperty[] => {
  const spacing = {
    ...(spaceBefore === undefined
      ? {}
      : {
          'w:before': twipsOfPoints(spaceBefore),
          'w:beforeLines': null,
          'w:beforeAutospacing': inherited.autoBefore ? '0' : null,
        }),
    ...(lineSpacing ? lineAttributes(lineSpacing) : {}),
  }
  return [
    ...(Object.keys(spacing).length > 0 ? [{ name: 'w:spacing', attributes: spacing }] : []),
    ...(firstLineIndent === undefined
      ? []
      : [
          {
            name: 'w:ind',
            attributes: {
              'w:firstLine': twipsOfMm(firstLineIndent),
              'w:firstLineChars': null,
              'w:hanging': null,
              'w:hangingChars': null,
            },
          },
        ]),
    ...(spaceBefore !== undefined && inherited.contextualSpacing ? [switched('w:contextualSpacing', false)] : []),
    ...(align === undefined ? [] : [valued('w:jc', JUSTIFICATIONS[align])]),
  ]
}

const JUSTIFICATIONS: Readonly<Record<Alignment, string>> = {
  left: 'left',
  center: 'center',
  right: 'right',
  justify: 'both',
}

/** Lines are counted in 240ths (ECMA-376-1, 17.3.1.33). */
const lineAttributes = ({ rule, value }: LineSpacing) => ({
  'w:line': rule === 'multiple' ? String(Math.round(value * 240)) : twipsOfPoints(value),
  'w:lineRule': rule === 'multiple' ? 'auto' : rule,
})

export const sectionProperties = ({
  paper,
  margins,
  headerDistance,
  restartsAt,
  titlePage,
}: SectionForm): WantedProperty[] => {
  const distances = {
    ...Object.fromEntries(Object.entries(margins ?? {}).map(([side, length]) => [`w:${side}`, twipsOfMm(length)])),
    ...(headerDistance === undefined ? {} : { 'w:header': twipsOfMm(headerDistance) }),
  }
  return [
    ...(paper
      ? [
          {
            name: 'w:pgSz',
            // The printer's number of the paper that it was (`w:code`) would contradict the size.
            attributes: { 'w:w': twipsOfMm(paper.width), 'w:h': twipsOfMm(paper.height), 'w:code': null },
          },
        ]
      : []),
    ...(Object.keys(distances).length > 0 ? [{ name: 'w:pgMar', attributes: distances }] : []),
    ...(restartsAt === undefined ? [] : [{ name: 'w:pgNumType', attributes: { 'w:start': String(restartsAt) } }]),
    ...(titlePage ? [switched('w:titlePg', true)] : []),
  ]
}
