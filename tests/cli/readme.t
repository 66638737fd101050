README.md shows what the program prints, and its tour can be walked.

The screens are real ones, the id one of its ids ("make readme" pastes them anew)
  $ grep -c '^\$ numcheck ' "$TESTS"/../../README.md; "$TESTS"/../readme "$NUMCHECK" | diff "$TESTS"/../../README.md -
  3

The commands of the tour do what is said
  $ cp -r "$TESTS"/../../corpus . && cp -r corpus/aleppo-2016 articles && sed -n '/^## Five minutes/,/^## Columns/p' "$TESTS"/../../README.md | grep '^numcheck ' | while read -r line; do sh -c "$line" > out 2> err; code=$?; [ "$code" -lt 2 ] && [ -s out -o -s work.csv ] && [ ! -s err ] || { echo "$line: $code"; cat err; }; done
