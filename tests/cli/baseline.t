A baseline accepts what is known; ids come of content, never of line numbers.

Accepting
  $ cp -r "$TESTS"/bridge . && numcheck baseline bridge 2>&1 > /dev/null && head -n 1 numcheck-baseline.tsv
  numcheck: findings accepted in numcheck-baseline.tsv; from now on: numcheck --baseline=numcheck-baseline.tsv PATH
  id	rule	level	about	reason	who	date

Accepted findings do not fail
  $ numcheck --baseline=numcheck-baseline.tsv bridge > /dev/null

The file is sorted by id
  $ tail -n +2 numcheck-baseline.tsv | LC_ALL=C sort -c -k 1,1

Text that moves keeps its findings accepted
  $ sed -i '6a People wept in the streets.\n' bridge/herald.txt && numcheck --baseline=numcheck-baseline.tsv bridge > /dev/null

One more copy of an accepted figure is no news
  $ sed 's/herald/mirror/' bridge/herald.txt > bridge/mirror.txt && numcheck --baseline=numcheck-baseline.tsv bridge > /dev/null

A new value is
  $ sed 's/herald/globe/; s/1,560 sorties/1,770 sorties/' bridge/herald.txt > bridge/globe.txt && numcheck --baseline=numcheck-baseline.tsv bridge > /dev/null
  [1]

A finding that is gone is said
  $ rm bridge/globe.txt bridge/herald.txt bridge/mirror.txt && numcheck --all --baseline=numcheck-baseline.tsv -f concise bridge | grep -c NC902
  2

A row of the ignore file that matches nothing is said
  $ printf 'id\trule\tlevel\tabout\treason\twho\tdate\n0123456789abcdef\tNC301\twarning\tx\ttold so\tme\t2024-01-01\n' > numcheck-ignore.tsv && numcheck --all -f concise bridge | grep -c NC903
  1

The ignore file needs a reason
  $ printf 'id\trule\tlevel\tabout\treason\twho\tdate\n0123456789abcdef\tNC301\twarning\tx\t\tme\t2024-01-01\n' > numcheck-ignore.tsv && numcheck bridge > /dev/null
  numcheck: numcheck-ignore.tsv:2: the reason, column 5, is missing; say why this finding is to be ignored
  [2]

A baseline that is not there is a mistake
  $ rm numcheck-ignore.tsv; numcheck --baseline=nowhere.tsv bridge > /dev/null
  numcheck: nowhere.tsv: cannot be read: no such file or folder
  [2]
