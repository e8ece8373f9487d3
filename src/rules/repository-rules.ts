import khoSoKhongTang from './kho/so-khong-tang.ts'
import khoThieuSo from './kho/thieu-so.ts'
import khoTrungSo from './kho/trung-so.ts'
import type { RepositoryRule } from './repository/repository-rule.ts'

/** Every rule on documents against each other. */
export const REPOSITORY_RULES: readonly RepositoryRule[] = [khoTrungSo, khoSoKhongTang, khoThieuSo]
