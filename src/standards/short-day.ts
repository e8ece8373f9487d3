/**
 * `27/5/2026`, `03/4/2018`: a day as Party documents write it in running text, with a zero before days below 10 and months
 * below 3 (05-HD/VPTW, I.4.2.2).
 * @param iso `2026-05-27`
 */
export const shortDay = (iso: string): string => {
  const [year = '', month = '', day = ''] = iso.split('-')
  return `${day}/${Number(month) < 3 ? month : Number(month)}/${year}`
}
