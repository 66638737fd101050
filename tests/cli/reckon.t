What a text reckons: the screen, and why.

The calculation, and its sentence with every figure of it marked
  $ printf 'Fees on campus\n\nFees rose from 400 to 500 crowns, a 15%% increase. Rents rose from 80 to 100 crowns, a 25%% increase.\n' > fees.txt; numcheck --fail-on=never fees.txt | sed -n '/NC201/,/^$/p' | sed 's/  *[0-9a-f]* · NC201/ NC201/'
  1. From 400 to 500 is a rise of 25 %, the text says 15% NC201
      fees.txt:3
      Fees rose from «400» to «500» crowns, a «15%» increase.
  

What agreed is listed by rule when asked for
  $ numcheck --fail-on=never --show-passed fees.txt | sed -n '/^RECOMPUTED/,/^Read/p' | sed 's/  *\([^ ]* · [^ ]*\)$/ \1/; s/  *fees.txt:3/ fees.txt:3/'
  RECOMPUTED, AND RIGHT 1 · pass
  
  percent-change 1 · NC201
    From 80 to 100 is a rise of 25 %, "25%" agrees fees.txt:3
  
  Read 1 of 1 file.

and not otherwise
  $ numcheck --fail-on=never fees.txt | grep -c RECOMPUTED
  0
  [1]

Twelve lines of a rule, and all of them with --all
  $ for i in 1 2 3 4 5 6 7; do cat fees.txt; echo; done | sed '/^Fees on/d; s/15%/25%/' > many.txt; for all in '' --all; do numcheck --show-passed $all many.txt | grep -c 'agrees\|and 2 more (--all)'; done
  13
  14

Why: both readings of the figures
  $ numcheck explain "$(numcheck -f csv fees.txt | sed -n '2s/,.*//p')" fees.txt | sed -n '/^How far/,/^$/p'
  How far the figures reach
    - from 400 to 500 is a rise of 25 %
    - Digits as they are written: 25 % recomputed, 14.5 to 15.5 % claimed. These
      do not meet
    - Zeros at the end taken for rounding, and the claim one unit off: 2.27 to
      52.8 % recomputed, 13.5 to 16.5 % claimed. These meet
  


What begins or ends at "more than" is a question, not an error
  $ echo 'The number of wounded in Skarn doubled from more than 460 to over 590.' > more.txt; numcheck --fail-on=never -f concise more.txt
  more.txt:1:32: warning: 590 is 1.28 times 460, the text says doubled [NC209]
  $ echo 'The number of wounded in Skarn doubled from 460 to 590.' > more.txt; numcheck --fail-on=never -f concise more.txt
  more.txt:1:32: error: 590 is 1.28 times 460, the text says doubled [NC209]
