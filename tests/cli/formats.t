Every format says the same findings.

The folder
  $ cp -r "$TESTS"/bridge .

The table
  $ numcheck --fail-on=never bridge

One line a finding, to click on
  $ numcheck --fail-on=never -f concise bridge

The sheet
  $ numcheck --fail-on=never -f csv bridge

The same columns with tabs
  $ numcheck --fail-on=never -f tsv bridge | cut -f 2,3,16,17

Markdown
  $ numcheck --fail-on=never -f markdown bridge

JSON is one array; JSON Lines are its elements
  $ numcheck --fail-on=never -f jsonl bridge | grep -o '"rule":"NC[0-9]*"'

  $ numcheck --fail-on=never -f json bridge | head -c 1

The figures
  $ numcheck extract -f csv bridge | cut -d, -f 2-6

The fact-checker's sheet
  $ numcheck groups bridge

Both a file and the screen
  $ numcheck --fail-on=never -o work.csv -o work.jsonl -f concise bridge > screen; wc -l < screen; ls work.*

A cell that begins with = is harmless
  $ mkdir cells && printf '=SUM(A1) said a "wise\nman" of 3,000 people.\n' > cells/a.txt && numcheck extract -f csv cells
