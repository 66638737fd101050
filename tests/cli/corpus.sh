#!/bin/sh
# corpus.sh PROGRAM...: the sample stories of corpus/ give the findings of their expected.tsv, no more and
# no fewer.  Errors and warnings must all be expected; a note must come where the sheet lists it, other
# notes are free.  Writes TAP; CORPUS=folder reads stories elsewhere.
set -u
export LC_ALL=C
here=$(dirname "$0")
corpus=${CORPUS:-$here/../../corpus}
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT

# differ EXPECTED FOUND: lines of one file only, as TAP comments
differ() {
    comm -23 "$1" "$2" | sed 's/^/# missed: /'
    comm -13 "$1" "$2" | sed 's/^/# unexpected: /'
}

n=0
for sheet in "$corpus"/*/expected.tsv; do
    n=$((n + 1))
    folder=${sheet%/expected.tsv}
    story=${folder##*/}
    "$@" check --format=jsonl --fail-on=never --severity=note --all "$folder" >"$work/out" 2>"$work/err"
    code=$?
    awk -v sheet=1 -f "$here/corpus.awk" "$sheet" | sort -u >"$work/want"
    # notes that the sheet does not list are left out of the comparison
    awk -f "$here/corpus.awk" "$work/out" | sort -u |
        awk -F '\t' 'FILENAME == ARGV[1] { want[$0] = 1; next } $2 != "note" || $0 in want' "$work/want" - >"$work/got"
    if [ "$code" -eq 0 ] && cmp -s "$work/want" "$work/got"; then
        echo "ok $n - corpus: $story"
    else
        echo "not ok $n - corpus: $story"
        [ "$code" -eq 0 ] || sed "s/^/# exit $code: /" "$work/err"
        differ "$work/want" "$work/got"
    fi
done
echo "1..$n"
[ "$n" -gt 0 ]
