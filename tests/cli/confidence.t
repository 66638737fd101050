How sure a finding is, and which one comes first.

The folder
  $ cp -r "$TESTS"/bridge .

Each finding says how often such findings are right; two that name their source are surer than one that does not
  $ printf 'The mill of Elwin employs 30 people, Ann Lorne said.\n' > bridge/m1.txt; printf 'The mill of Elwin employs 45 people.\n' > bridge/m2.txt; numcheck --fail-on=never -f jsonl bridge | grep -o '"rule":"[^"]*"\|"confidence":[0-9.]*'
  "rule":"NC312"
  "confidence":0.91
  "rule":"NC312"
  "confidence":0.91
  "rule":"NC301"
  "confidence":0.8

Those that are less sure than asked for are counted, not shown, and no reason to fail
  $ numcheck --min-confidence=0.95 bridge; numcheck --min-confidence=1 bridge | grep Less
  5 articles read, dated 4-5 Mar 2024, from 3 sites.
  3 things are told more than once; what differs is explained, accepted or less
  sure than asked.
  
  Less sure than --min-confidence, not shown: 3.
  Read 5 of 5 files. Figures told only once: 2 (--once).
  
  0 errors, 0 warnings.
  Every value and quote:           numcheck groups bridge
  Closer, if it is all one event:  numcheck --story=all bridge
  Less sure than --min-confidence, not shown: 3.

An explanation says it too
  $ numcheck explain b8c1 bridge | grep -A1 Sure
      Sure  of 100 such findings on marked news about 91 are right
      Cause one source, two figures

What is no share is refused
  $ for share in 1.5 -1 much; do numcheck --min-confidence=$share bridge 2>&1 | head -n 1; done
  numcheck: --min-confidence: '1.5' is no share from 0 to 1, such as 0.9
  numcheck: --min-confidence: '-1' is no share from 0 to 1, such as 0.9
  numcheck: --min-confidence: 'much' is no share from 0 to 1, such as 0.9
