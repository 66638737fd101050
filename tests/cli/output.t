Output files are written beside and renamed: never half a file.

A file in place of an older one
  $ cp -r "$TESTS"/bridge . && echo old > work.csv && numcheck --fail-on=never -o work.csv bridge && head -c 8 work.csv && echo && ls
  finding,
  bridge
  work.csv

A file that cannot be written leaves the older one as it was
  $ [ "$(id -u)" != 0 ] || echo SKIP root can write everywhere; mkdir locked && echo old > locked/work.csv && chmod a-w locked && numcheck -o locked/work.csv bridge > /dev/null 2>&1; cat locked/work.csv

A device is written in place
  $ numcheck --fail-on=never -o csv:/dev/stdout bridge | head -n 1 | cut -c 1-8
  finding,

Several files, several formats
  $ numcheck --fail-on=never -o a.csv -o b.json -o c.jsonl -o d.md -o e.tsv -o f.txt bridge && wc -l < c.jsonl
  2

Help, a rule's page and a finding's story that cannot be written fail as a report does
  $ [ -w /dev/full ] || { echo SKIP no /dev/full; exit; }; for words in --help --version 'explain NC301' 'rules' "explain $(numcheck -f csv "$TESTS"/bridge | sed -n '2s/,.*//p') $TESTS/bridge"; do numcheck $words > /dev/full; echo "$?"; done 2>&1 | sed 's/: [A-Z][^:]*$//'
  numcheck: stdout: cannot be written
  2
  numcheck: stdout: cannot be written
  2
  numcheck: stdout: cannot be written
  2
  numcheck: stdout: cannot be written
  2
  numcheck: stdout: cannot be written
  2
