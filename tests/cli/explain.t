How a finding came about: explain FINDING.

Two of its figures side by side, and what would have made it no conflict
  $ cp -r "$TESTS"/bridge . && numcheck explain b8c1 bridge | sed -n '/^Side by side/,/^What was/p'
  Side by side: 1 and 2
    what happened      fly                  fly                  agrees
    what is counted    sorties              sorties              agrees
    time               2024-02              2024-02              agrees
    who did it         army                 army                 agrees
    to whom            sortie               sortie               agrees
    told as            a fact               a fact               agrees
    words around both: general, paul, kerrin, elwin, army, fly, sortie: agrees
    It would be no conflict if one of them told another of these: what happened,
    what is counted, time, who did it, to whom.
    Not told of both, so it could not tell them apart: which of them, what is
    measured, place.
  
  What was compared and ruled out

On a narrow screen as sentences
  $ COLUMNS=50 numcheck explain b8c1 bridge | sed -n '/^Side by side/,/^ *It would/p'; COLUMNS=50 numcheck explain b8c1 bridge | wc -L | awk '{ print ($1 <= 50) }'
  Side by side: 1 and 2
    what happened: fly: agrees
    what is counted: sorties: agrees
    time: 2024-02: agrees
    who did it: army: agrees
    to whom: sortie: agrees
    told as: a fact: agrees
    words around both: general, paul, kerrin, elwin,
    army, fly, sortie: agrees
    It would be no conflict if one of them told
  1

A finding inside one article has nothing to set side by side
  $ echo 'In Brunn 12 people were killed, including 15 children.' > part.txt; numcheck explain "$(numcheck -f csv part.txt | sed -n '2s/,.*//p')" part.txt | grep -c 'Side by side'
  0
  [1]

What was recomputed and agreed is explained by its id, too
  $ echo 'Fees rose from 40 to 50 crowns, a 25% increase.' > right.txt; numcheck explain "$(numcheck -f jsonl --show-passed right.txt | sed 's/.*"id":"\([0-9a-f]*\)","rule":"NC201.*/\1/')" right.txt | head -n 1 | cut -c1-40
  From 40 to 50 is a rise of 25 %, "25%" a

Where nothing could be read it says so
  $ numcheck explain b8c1 nosuch
  numcheck: no finding begins with b8c1: no article was read
  [2]

Two digits turned round are no other number, though so few of them may be chance
  $ mkdir turned && printf 'Date: 2023-06-20\n\nThe Marl bridge collapse on Monday killed 23 people.\n' > turned/a.txt && printf 'Date: 2023-06-20\n\nThe collapse of the Marl bridge on Monday killed 32 people.\n' > turned/b.txt; numcheck explain "$(numcheck -f csv --story=all turned | sed -n '2s/,.*//p')" --story=all turned | grep -A1 'Slip of'
    - Slip of the hand: both digits are turned round, which in so short a number
      may be chance.
