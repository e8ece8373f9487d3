const EMU = 36_000

/** Where a shape is anchored: mm from the left of the column and from the top of the paragraph. */
export interface Place {
  readonly length: number
  readonly left?: number
  readonly top: number
}

/** A shape without height. @param name its geometry (`line`, `straightConnector1`)  @param more what else its `wps:spPr` holds */
export const shape = (name: string, place: Place, more = ''): string =>
  `<wps:wsp><wps:spPr><a:xfrm><a:ext cx="${place.length * EMU}" cy="0"/></a:xfrm><a:prstGeom prst="${name}"/>${more}</wps:spPr><wps:bodyPr/></wps:wsp>`

/** A run that anchors shapes. */
export const anchored = (content: string, { length, left = 0, top }: Place): string =>
  `<w:r><w:drawing><wp:anchor><wp:positionH relativeFrom="column"><wp:posOffset>${left * EMU}</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>${top * EMU}</wp:posOffset></wp:positionV><wp:extent cx="${length * EMU}" cy="0"/><a:graphic><a:graphicData>${content}</a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`

/** A line as Word 2010 and later draw it. */
export const drawn = (place: Place, more = ''): string => anchored(shape('line', place, more), place)

/** A line as Word 2007 and earlier draw it; mm. */
export const vmlLine = (length: number, top: number): string =>
  `<w:r><w:pict><v:line style="position:absolute;margin-left:0" from="10mm,${top}mm" to="${10 + length}mm,${top}mm"/></w:pict></w:r>`

/** One drawing for newer programs, another for older ones, of which a program shows one. */
export const alternatives = (choice: string, fallback: string): string =>
  `<mc:AlternateContent><mc:Choice Requires="wps">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`

/** A run with a text box, for newer and for older programs. @param paragraphs what stands in it */
export const textBox = (paragraphs: string): string => {
  const content = `<w:txbxContent>${paragraphs}</w:txbxContent>`
  const drawing = `<w:drawing><wp:anchor><wp:extent cx="${80 * EMU}" cy="${30 * EMU}"/><a:graphic><a:graphicData><wps:wsp><wps:spPr/><wps:txbx>${content}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`
  const vml = `<w:pict><v:shape style="width:80mm;height:30mm"><v:textbox>${content}</v:textbox></v:shape></w:pict>`
  return `<w:r>${alternatives(drawing, vml)}</w:r>`
}
