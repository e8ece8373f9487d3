import type { Alignment } from '../../document/style.ts'
import type { Face } from '../../document/text-width.ts'
import { usualLength } from '../../standards/lengths.ts'
import type { ObligationKey, ObligationValues, RequiredFont, RequiredLineSpacing } from '../../standards/obligation.ts'
import type { Standard } from '../../standards/standard.ts'
import { CUSTOMARY, usualSize } from './customary.ts'
import { millimetres, points } from './length.ts'
import { faceOf, type LineSpacing, type ParagraphStyle, paragraphStyle } from './paragraph-style.ts'

type FontKey = { [K in ObligationKey]: ObligationValues[K] extends RequiredFont ? K : never }[ObligationKey]
type AlignKey = { [K in ObligationKey]: ObligationValues[K] extends Alignment ? K : never }[ObligationKey]

/** All paragraph styles of a drafted file under one standard. */
export type Styles = ReturnType<typeof stylesOf>

/** The styles of a body: that of the document, or that of an appendix. */
export type BodyStyles = Styles['noi_dung']

export const stylesOf = (standard: Standard) => {
  const faceFor = (key: FontKey): Face | null => {
    const required = standard.obligation(key)?.value
    return required ? faceOf(required, usualSize(key)) : null
  }
  const bodyFace = faceFor('noi_dung.font') ?? { size: usualSize('noi_dung.font'), bold: false, italic: false }
  const strong = { ...bodyFace, bold: true }
  const slanted = { ...bodyFace, italic: true }
  const font = (key: FontKey, usual: Face = bodyFace): Face => faceFor(key) ?? usual
  const inCapitals = (key: FontKey): boolean => standard.obligation(key)?.value.upperCase ?? false
  const align = (key: AlignKey, usual: Alignment = 'center'): Alignment => standard.obligation(key)?.value ?? usual

  const bodyLine = lineOf(standard.obligation('noi_dung.lineSpacing')?.value, { multiple: CUSTOMARY.bodyLine })
  const indent = standard.obligation('noi_dung.indent')?.value
  const firstLine = millimetres(indent ? usualLength(indent) : 0)
  const between = points(standard.obligation('noi_dung.spacing')?.value ?? 0)
  const footLine = { exact: points(CUSTOMARY.headLine) }
  const headLine = lineOf(standard.obligation('tieu_de.lineSpacing')?.value, footLine)

  const divisionName = font('noi_dung.divisionNameFont', font('noi_dung.divisionFont'))

  const names = { line: lineOf(standard.obligation('co_quan_ban_hanh.lineSpacing')?.value, footLine) }
  const centred = { align: 'center', line: headLine } as const
  const text = { align: align('noi_dung.align', 'justify'), firstLine, before: between, line: bodyLine } as const
  const division = { align: 'center', line: bodyLine, keepNext: true } as const
  const ruleLine = { line: { exact: points(CUSTOMARY.ruleLine) }, keepNext: true, border: 'rule' } as const
  const closeRule = { ...ruleLine, before: points(CUSTOMARY.aboveRule) } as const
  const appendixHead = { align: 'center', line: bodyLine, keepNext: true } as const
  const frameFor = (key: 'do_khan.frame' | 'luu_hanh.frame') => (standard.obligation(key) ? 'frame' : null)
  const foot = { align: align('quyen_han.align'), line: footLine } as const

  /** The body's kinds of paragraphs, which an appendix has as well. */
  const bodyStyles = (component: 'noi_dung' | 'phu_luc', prefix: string, label: string) => {
    const kind = (variant: string, name: string) => ({
      variant: [prefix, variant].filter(Boolean).join('-'),
      name: [label, name].filter(Boolean).join(' - '),
    })
    return {
      text: paragraphStyle(component, prefix === '' ? null : { variant: prefix, name: label }, bodyFace, text),
      heading: paragraphStyle(component, kind('de-muc', 'đề mục'), strong, { ...text, keepNext: true }),
      division: paragraphStyle(component, kind('phan', 'phần chương mục'), font('noi_dung.divisionFont'), {
        ...division,
        before: points(CUSTOMARY.aboveDivision),
      }),
      divisionName: paragraphStyle(component, kind('ten-phan', 'tên phần chương mục'), divisionName, {
        ...division,
        after: between,
      }),
      cell: paragraphStyle(component, kind('bang', 'bảng'), bodyFace, {}),
      headCell: paragraphStyle(component, kind('bang-dau', 'đầu bảng'), strong, { align: 'center', keepNext: true }),
    }
  }

  return {
    tieu_de: paragraphStyle('tieu_de', null, font('tieu_de.font'), centred),
    tieu_de_ke: paragraphStyle('tieu_de', RULE, font('tieu_de.font'), ruleLine),
    tieu_ngu: paragraphStyle('tieu_ngu', null, font('tieu_ngu.font', strong), centred),
    tieu_ngu_ke: paragraphStyle('tieu_ngu', RULE, font('tieu_ngu.font', strong), closeRule),
    co_quan_cap_tren: paragraphStyle('co_quan_cap_tren', null, font('co_quan_cap_tren.font'), {
      ...names,
      align: align('co_quan_cap_tren.align'),
    }),
    co_quan_ban_hanh: paragraphStyle('co_quan_ban_hanh', null, font('co_quan_ban_hanh.font'), {
      ...names,
      align: align('co_quan_ban_hanh.align'),
    }),
    co_quan_ban_hanh_dau: paragraphStyle('co_quan_ban_hanh', SEPARATOR, bodyFace, {
      ...centred,
      line: { exact: points(CUSTOMARY.starLine) },
    }),
    co_quan_ban_hanh_ke: paragraphStyle('co_quan_ban_hanh', RULE, font('co_quan_ban_hanh.font'), closeRule),
    so_ky_hieu: paragraphStyle('so_ky_hieu', null, font('so_ky_hieu.font'), {
      ...centred,
      align: align('so_ky_hieu.align'),
    }),
    dia_danh_ngay: paragraphStyle('dia_danh_ngay', null, font('dia_danh_ngay.font'), {
      ...centred,
      align: align('dia_danh_ngay.align'),
      // Beside the number, both have their room from the row they stand in.
      before: standard.obligation('dia_danh_ngay.besideNumber') ? 0 : points(CUSTOMARY.underTitleRule),
    }),
    do_khan: paragraphStyle('do_khan', null, font('do_khan.font'), {
      ...centred,
      capitals: inCapitals('do_khan.font'),
      before: points(CUSTOMARY.aboveUrgency),
      border: frameFor('do_khan.frame'),
    }),
    du_thao: paragraphStyle('du_thao', null, font('du_thao.font', font('co_quan_ban_hanh.font')), {
      ...centred,
      before: standard.obligation('do_khan.frame') ? points(CUSTOMARY.aboveUrgency) : 0,
    }),
    luu_hanh: paragraphStyle('luu_hanh', null, font('luu_hanh.font'), {
      align: 'right',
      capitals: inCapitals('luu_hanh.font'),
      border: frameFor('luu_hanh.frame'),
    }),
    luu_hanh_cuoi: paragraphStyle('luu_hanh', { variant: 'cuoi', name: 'trang cuối' }, font('luu_hanh.font'), {
      align: 'center',
      capitals: inCapitals('luu_hanh.font'),
    }),
    ten_loai: paragraphStyle('ten_loai', null, font('ten_loai.font'), {
      align: align('ten_loai.align'),
      before: points(CUSTOMARY.aboveType),
      keepNext: true,
    }),
    trich_yeu: paragraphStyle('trich_yeu', null, font('trich_yeu.font'), {
      align: align('trich_yeu.align'),
      line: bodyLine,
      keepNext: true,
    }),
    trich_yeu_dau: paragraphStyle('trich_yeu', SEPARATOR, strong, {
      ...centred,
      align: align('trich_yeu.align'),
      after: points(CUSTOMARY.belowSubjectRule),
      keepNext: true,
    }),
    trich_yeu_ke: paragraphStyle('trich_yeu', RULE, strong, {
      ...ruleLine,
      after: points(CUSTOMARY.belowSubjectRule),
    }),
    trich_yeu_cong_van: paragraphStyle(
      'trich_yeu',
      { variant: 'cong-van', name: 'công văn' },
      font('trich_yeu.letterFont'),
      {
        align: align('trich_yeu.letterAlign'),
        before: points(standard.obligation('trich_yeu.letterSpacing')?.value ?? CUSTOMARY.aboveLetterSubject),
        contextual: true,
      },
    ),
    kinh_gui: paragraphStyle('kinh_gui', null, font('kinh_gui.font'), {
      line: bodyLine,
      before: points(CUSTOMARY.aroundAddressees),
      after: points(CUSTOMARY.aroundAddressees),
      contextual: true,
      keepLines: true,
    }),
    can_cu: paragraphStyle('can_cu', null, font('can_cu.font'), text),
    noi_dung: bodyStyles('noi_dung', '', ''),
    quyen_han: paragraphStyle('quyen_han', null, font('quyen_han.font'), { ...foot, keepNext: true }),
    chuc_vu: paragraphStyle('chuc_vu', null, font('chuc_vu.font'), { ...foot, keepNext: true }),
    chuc_vu_mot_minh: paragraphStyle(
      'chuc_vu',
      { variant: 'mot-minh', name: 'không có quyền hạn' },
      font('chuc_vu.aloneFont'),
      { ...foot, keepNext: true },
    ),
    ho_ten: paragraphStyle('ho_ten', null, font('ho_ten.font'), { ...foot, before: points(CUSTOMARY.signatureRoom) }),
    noi_nhan_nhan: paragraphStyle('noi_nhan', { variant: 'nhan', name: 'nhãn' }, font('noi_nhan.labelFont'), {
      line: footLine,
      keepNext: true,
    }),
    noi_nhan_ke: paragraphStyle('noi_nhan', RULE, font('noi_nhan.labelFont'), {
      ...ruleLine,
      after: points(CUSTOMARY.belowRecipientsLabel),
    }),
    noi_nhan: paragraphStyle('noi_nhan', null, font('noi_nhan.font'), { keepLines: true }),
    noi_nhan_soan_thao: paragraphStyle(
      'noi_nhan',
      { variant: 'soan-thao', name: 'người soạn thảo' },
      font('noi_nhan.draftedByFont'),
      {},
    ),
    lien_he_ke: paragraphStyle('lien_he', RULE, font('lien_he.font'), {
      ...ruleLine,
      before: points(CUSTOMARY.aboveContact),
      after: points(CUSTOMARY.belowRecipientsLabel),
    }),
    lien_he: paragraphStyle('lien_he', null, font('lien_he.font'), {}),
    phu_luc: paragraphStyle('phu_luc', null, font('phu_luc.labelFont', strong), appendixHead),
    phu_luc_tieu_de: paragraphStyle(
      'phu_luc',
      { variant: 'tieu-de', name: 'tiêu đề' },
      font('phu_luc.titleFont', strong),
      { ...appendixHead, capitals: inCapitals('phu_luc.titleFont') },
    ),
    phu_luc_chi_dan: paragraphStyle(
      'phu_luc',
      { variant: 'chi-dan', name: 'chỉ dẫn' },
      font('phu_luc.guideFont', slanted),
      { ...appendixHead, after: standard.obligation('phu_luc.guideRule') ? 0 : points(CUSTOMARY.aroundAppendixTitle) },
    ),
    phu_luc_ke: paragraphStyle('phu_luc', RULE, font('phu_luc.guideFont', slanted), {
      ...ruleLine,
      after: points(CUSTOMARY.aroundAppendixTitle),
    }),
    phu_luc_noi_dung: bodyStyles('phu_luc', 'noi-dung', 'nội dung'),
    so_trang: paragraphStyle('so_trang', null, font('so_trang.font'), { align: align('so_trang.align') }),
    /** The paragraph that WordprocessingML wants behind a table and at the end of a section. */
    trang_ket: paragraphStyle(
      'trang',
      { variant: 'ket', name: 'kết thúc' },
      { ...bodyFace, size: 1 },
      { line: { exact: points(1) } },
    ),
  }
}

/** @param usual what is taken where nothing is required, and as near as may be where a range of multiples is */
const lineOf = (required: RequiredLineSpacing | undefined, usual: LineSpacing): LineSpacing => {
  if (required?.multiple) {
    const [least, most] = required.multiple
    const wanted = 'multiple' in usual ? usual.multiple : least
    return { multiple: Math.min(Math.max(wanted, least), most ?? wanted) }
  }
  return required?.exact ? { exact: points(required.exact[0]) } : usual
}

const RULE = { variant: 'ke', name: 'đường kẻ' } as const
const SEPARATOR = { variant: 'dau', name: 'dấu ngăn cách' } as const

/** Every style of the file, for its styles part. */
export const allStyles = (styles: Styles): readonly ParagraphStyle[] =>
  Object.values(styles).flatMap((entry) => ('id' in entry ? [entry] : Object.values(entry)))
