import type { Element } from '../xml/element.ts'

/** Elements that hold the properties of something. */
export type PropertiesName = 'w:pPr' | 'w:rPr' | 'w:sectPr'

const named = (names: string): readonly string[] => names.split(/\s+/).map((name) => `w:${name}`)

/** The order that the schema wants (ECMA-376-1, annex A: CT_PPr, CT_RPr behind the marks of CT_ParaRPr, CT_SectPr). */
const ORDER: Readonly<Record<PropertiesName, readonly string[]>> = {
  'w:pPr': named(
    `pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens
    kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind
    contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle
    rPr sectPr pPrChange`,
  ),
  'w:rPr': named(
    `ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof
    snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em
    lang eastAsianLayout specVanish oMath`,
  ),
  'w:sectPr': named(
    `headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt
    vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange`,
  ),
}

/** Where a child is to be put that is missing; `null` for the end. Extensions of later versions stand behind all others. */
export const placeInOrder = (element: PropertiesName, name: string, children: readonly Element[]): number | null => {
  const order = ORDER[element]
  const own = order.indexOf(name)
  const next = children.find((child) => {
    const rank = order.indexOf(child.name)
    return rank < 0 || rank > own
  })
  return next?.start ?? null
}
