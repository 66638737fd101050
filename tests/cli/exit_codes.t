The exit codes: 0 nothing at or above --fail-on, 1 findings, 2 could not do the work.  One test a row of that table.

A folder where articles agree: 0
  $ mkdir agree && cp "$TESTS"/bridge/courier.txt agree/ && sed s/courier/echo/ agree/courier.txt > agree/echo.txt && numcheck agree > /dev/null

A folder where they do not: 1
  $ cp -r "$TESTS"/bridge bridge && numcheck bridge > /dev/null
  [1]

--fail-on=error with nothing but warnings: 0
  $ cp -r bridge mild && sed -i '/sorties/d' mild/*.txt && numcheck --fail-on=error mild > /dev/null

--fail-on=error with an error: 1
  $ numcheck --fail-on=error bridge > /dev/null
  [1]

--fail-on=never: 0
  $ numcheck --fail-on=never bridge > /dev/null

What is not selected does not count: 0
  $ numcheck --select=NC302 bridge > /dev/null

Any format gives the same code: 1
  $ for f in table concise csv tsv json jsonl markdown; do numcheck -f $f bridge > /dev/null; echo $f $?; done
  table 1
  concise 1
  csv 1
  tsv 1
  json 1
  jsonl 1
  markdown 1

A wrong option: 2
  $ numcheck --no-such-option bridge 2> /dev/null
  [2]

A file that is not there: 2
  $ numcheck nowhere.txt > /dev/null 2>&1
  [2]

An empty folder: 2
  $ mkdir empty && numcheck empty > /dev/null 2>&1
  [2]

An article that cannot be read: 2, though there are findings too
  $ printf 'a\000b\001\002' > bridge/broken.txt && numcheck bridge > report 2>/dev/null
  [2]

and the report is still written
  $ grep -c NC312 report
  2

--allow-unread drops the 2: 1
  $ numcheck --allow-unread bridge > report 2> /dev/null
  [1]

and keeps the finding
  $ grep -c broken.txt report
  1

A report that cannot be written: 2
  $ rm bridge/broken.txt; numcheck -o no/such/folder.csv bridge 2> /dev/null
  [2]

A full disk: 2
  $ [ -w /dev/full ] || echo SKIP no /dev/full; numcheck bridge > /dev/full 2> /dev/null
  [2]

baseline: 0, whatever it finds
  $ numcheck baseline -q bridge > /dev/null

groups and extract: 0
  $ numcheck groups bridge > /dev/null && numcheck extract bridge > /dev/null
