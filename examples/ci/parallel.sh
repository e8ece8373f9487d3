#!/usr/bin/env bash
# Kiểm tra một kho lớn bằng GNU parallel, từng phần một, rồi ghép thành một kết quả như của một lần chạy.
# Chạy từ gốc của kho:  parallel.sh [SỐ_PHẦN]
# Trên nhiều máy dùng chung một thư mục: thêm --sshloginfile và --workdir . cho parallel, đặt TMPDIR vào thư mục chung.
# Trên một máy thì «dvk lint --jobs auto» đã dùng mọi nhân; chia phần để chạy tiếp được khi bị ngắt giữa chừng.
set -euo pipefail

so_phan=${1:-8}
phan=$(mktemp -d)
trap 'rm -rf "$phan"' EXIT

parallel -q --halt now,fail=1 \
  npx dvk lint --jobs 1 --shard "{}/$so_phan" -o "$phan/{}.ndjson" . ::: $(seq "$so_phan")

npx dvk merge "$phan"/*.ndjson
