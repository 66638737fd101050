The same bytes at any number of threads.

check, over all samples
  $ cd "$TESTS"/../.. && for f in table csv jsonl; do numcheck --fail-on=never -j1 -f $f corpus > "$OLDPWD"/one; numcheck --fail-on=never -j8 -f $f corpus | cmp - "$OLDPWD"/one && echo same; done
  same
  same
  same

groups
  $ cd "$TESTS"/../.. && numcheck groups -j1 corpus > "$OLDPWD"/one; numcheck groups -j8 corpus | cmp - "$OLDPWD"/one && echo same
  same

extract
  $ cd "$TESTS"/../.. && numcheck extract -j1 -f jsonl corpus > "$OLDPWD"/one; numcheck extract -j8 -f jsonl corpus | cmp - "$OLDPWD"/one && echo same
  same
