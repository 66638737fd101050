A baseline accepts what is known; ids come of content, never of line numbers.

Accepting
  $ cp -r "$TESTS"/bridge . && numcheck baseline bridge > /dev/null && head -n 1 numcheck-baseline.tsv

Accepted findings do not fail
  $ numcheck --baseline=numcheck-baseline.tsv bridge > /dev/null

The file is sorted by id
  $ tail -n +2 numcheck-baseline.tsv | LC_ALL=C sort -c -k 1,1

Text that moves keeps its findings accepted
  $ printf 'An older story.\n\n%s\n' "$(cat bridge/herald.txt)" > moved && sed -n '1,6p' bridge/herald.txt > h && printf '\nPeople wept in the streets.\n' >> h && sed -n '7,$p' bridge/herald.txt >> h && mv h bridge/herald.txt && numcheck --baseline=numcheck-baseline.tsv bridge > /dev/null

One more copy of an accepted figure is no news
  $ sed 's/herald/mirror/' bridge/herald.txt > bridge/mirror.txt && numcheck --baseline=numcheck-baseline.tsv bridge > /dev/null

A new value is
  $ sed 's/herald/globe/; s/19 people/27 people/; s/fire service/army/' bridge/herald.txt > bridge/globe.txt && numcheck --baseline=numcheck-baseline.tsv bridge > /dev/null

A finding that is gone is said
  $ rm bridge/globe.txt bridge/post.txt && numcheck --all --baseline=numcheck-baseline.tsv -f concise bridge | grep -c NC902

A row of the ignore file that matches nothing is said
  $ printf 'id\trule\tlevel\tabout\treason\twho\tdate\n0123456789abcdef\tNC301\twarning\tx\ttold so\tme\t2024-01-01\n' > numcheck-ignore.tsv && numcheck --all -f concise bridge | grep -c NC903

The ignore file needs a reason
  $ printf 'id\trule\tlevel\tabout\treason\twho\tdate\n0123456789abcdef\tNC301\twarning\tx\t\tme\t2024-01-01\n' > numcheck-ignore.tsv && numcheck bridge > /dev/null

A baseline that is not there is a mistake
  $ rm numcheck-ignore.tsv; numcheck --baseline=nowhere.tsv bridge > /dev/null
