One draft against the other reports: check --draft.

The folder, and a draft beside it
  $ cp -r "$TESTS"/bridge wire && cp "$TESTS"/draft/story.md .

Each figure of the draft in its order: what do the others say?
  $ numcheck --draft=story.md wire
  story.md  6 figures: 2 differ, 1 told by one other, 3 nowhere else
  
    9  said «3,240» people were  differs   3,420 in wire/herald.txt:7 (1 day
                                           earlier), 4,100 in wire/post.txt:9
                                           (same day); fits 1 article, 1 teller
                                                                    NC312 · d7cc1c
   11  flew «1,780» sorties      differs   1,240 in wire/courier.txt:9 (1 day
                                           earlier), 1,560 in wire/herald.txt:9
                                           (1 day earlier)          NC312 · dc23df
   11  cost «$3.5 million»       one only  wire/herald.txt:9
   13  Brunn sold «45» lorries   nowhere   no other article has this figure
   13  Brunn «12» people were    nowhere   no other article has this figure
   13  including «15» children   nowhere   no other article has this figure
       Error A part of 15 is more than its whole of 12              NC224 · d10462
  
  Read 4 of 4 files.
  
  Every value and quote:      numcheck groups story.md wire
  A sheet to tick off:        numcheck --draft=story.md -o draft.csv wire
  Why the worst one differs:  numcheck explain dc23df --draft=story.md wire
  [1]

On a narrow screen what the others say stands below
  $ COLUMNS=60 numcheck --draft=story.md wire | head -n 8
  story.md  6 figures: 2 differ, 1 told by one other,
    3 nowhere else
  
    9  Lorne said «3,240» people were evacuated     differs
       3,420 in wire/herald.txt:7 (1 day earlier), 4,100 in
       wire/post.txt:9 (same day); fits 1 article, 1 teller
                                                NC312 · d7cc1c
   11  army flew «1,780» sorties over Elwin         differs

and no line is wider than the screen, on a wide one neither
  $ for w in 40 50 60 72 80 120; do COLUMNS=$w numcheck --draft=story.md wire | grep -v '^ *numcheck' | wc -L | awk -v w=$w '{ print ($1 <= w) }'; done | sort -u
  1

Lines for an editor
  $ numcheck --draft=story.md -f concise wire
  story.md:9:22: warning: people evacuated: 3,240 differs: 3,420 in wire/herald.txt:7 (1 day earlier), 4,100 in wire/post.txt:9 (same day); fits 1 article, 1 teller [NC312]
  story.md:11:40: error: sorties: 1,780 differs: 1,240 in wire/courier.txt:9 (1 day earlier), 1,560 in wire/herald.txt:9 (1 day earlier) [NC312]
  story.md:11:93: pass: cost of the blast: $3.5 million one only: wire/herald.txt:9
  story.md:13:26: note: lorries sold in Brunn: 45 nowhere: no other article has this figure
  story.md:13:47: note: people killed in Brunn: 12 nowhere: no other article has this figure
  story.md:13:80: note: children killed in Brunn: 15 nowhere: no other article has this figure
  story.md:13:80: error: A part of 15 is more than its whole of 12 [NC224]
  [1]

A sheet: a row a figure, the last three columns empty
  $ numcheck --draft=story.md -f csv wire | cut -d, -f 1-4; numcheck --draft=story.md -f csv wire | awk -F, 'NR > 1 && !/,,,\r$/' | wc -l
  article,verdict,level,about
  story.md,differs,warning,people evacuated
  story.md,differs,error,sorties
  story.md,one only,pass,cost of the blast
  story.md,nowhere,note,lorries sold in Brunn
  story.md,nowhere,note,people killed in Brunn
  story.md,nowhere,error,children killed in Brunn
  0

JSON: the figure with its verdict and what the others give
  $ numcheck --draft=story.md -f jsonl wire | grep -o '"surface":"[^"]*"\|"verdict":"[^"]*"\|"others":.[^"]\|"articles":[0-9]*,"tellers":[0-9]*,"agrees":[a-z]*\|"rule":"NC224"'
  "surface":"3,240"
  "verdict":"differs"
  "others":[{
  "surface":"3,420"
  "articles":1,"tellers":1,"agrees":false
  "surface":"4,100"
  "articles":1,"tellers":1,"agrees":false
  "surface":"3,240"
  "articles":1,"tellers":1,"agrees":true
  "surface":"1,780"
  "verdict":"differs"
  "others":[{
  "surface":"1,240"
  "articles":1,"tellers":1,"agrees":false
  "surface":"1,560"
  "articles":1,"tellers":1,"agrees":false
  "surface":"$3.5 million"
  "verdict":"one only"
  "others":[{
  "surface":"$3.5 million"
  "articles":1,"tellers":1,"agrees":true
  "surface":"45"
  "verdict":"nowhere"
  "others":[]
  "surface":"12"
  "verdict":"nowhere"
  "others":[]
  "surface":"15"
  "verdict":"nowhere"
  "others":[]
  "rule":"NC224"
  "surface":"15"
  "surface":"12"

An array is one for the parser too
  $ numcheck --draft=story.md -f json wire | python3 -c 'import json, sys; print([len(f["others"]) for f in json.load(sys.stdin)])'
  [3, 2, 1, 0, 0, 0]

A table for a merge request
  $ numcheck --draft=story.md -f markdown wire
  ## story.md
  
  6 figures: 2 differ, 1 told by one other, 3 nowhere else
  
  | line | words | verdict | what others say |
  |---|---|---|---|
  | 9 | Mayor Ann Lorne said «3,240» people were evacuated | differs | 3,420 in wire/herald.txt:7 (1 day earlier), 4,100 in wire/post.txt:9 (same day); fits 1 article, 1 teller |
  | 11 | said the army flew «1,780» sorties over Elwin in February | differs | 1,240 in wire/courier.txt:9 (1 day earlier), 1,560 in wire/herald.txt:9 (1 day earlier) |
  | 11 | The blast cost «$3.5 million» | one only | wire/herald.txt:9 |
  | 13 | The quarry of Brunn sold «45» lorries | nowhere | no other article has this figure |
  | 13 | In Brunn «12» people were killed | nowhere | no other article has this figure |
  | 13 | In Brunn 12 people were killed, including «15» children | nowhere | no other article has this figure. A part of 15 is more than its whole of 12 |
  [1]

The exit code is the draft's alone: the others disagree as well, one that agrees is none of their faults
  $ echo 'The Kester bridge is gone. Its blast cost $4.7 million, the Red Cross said.' > fine.md; numcheck wire > /dev/null; echo $?; numcheck --draft=fine.md wire > /dev/null; echo $?
  1
  0

A figure that stands nowhere else is a note
  $ numcheck --draft=fine.md --fail-on=note wire > /dev/null; echo 'The mill sold 45 lorries.' > mill.md; numcheck --draft=mill.md wire > /dev/null; echo $?; numcheck --draft=mill.md --fail-on=note wire > /dev/null
  0
  [1]

A draft without figures
  $ echo 'Nobody came.' > none.md; numcheck --draft=none.md wire | head -n 1; numcheck --draft=none.md -f json wire; numcheck --draft=none.md -f jsonl wire
  none.md  0 figures
  []

A draft that lies in the folder is held against the others alone, under the name given
  $ cp story.md wire; numcheck --draft=wire/story.md -f concise wire | head -n 1; rm wire/story.md
  wire/story.md:9:22: warning: people evacuated: 3,240 differs: 3,420 in wire/herald.txt:7 (1 day earlier), 4,100 in wire/post.txt:9 (same day); fits 1 article, 1 teller [NC312]

A draft from a pipe
  $ numcheck --draft=- -f concise wire < story.md | head -n 1; numcheck --draft=- --stdin-filename=new.md -f concise wire < story.md | head -n 1
  -:9:22: warning: people evacuated: 3,240 differs: 3,420 in wire/herald.txt:7 (1 day earlier), 4,100 in wire/post.txt:9 (same day); fits 1 article, 1 teller [NC312]
  new.md:9:22: warning: people evacuated: 3,240 differs: 3,420 in wire/herald.txt:7 (1 day earlier), 4,100 in wire/post.txt:9 (same day); fits 1 article, 1 teller [NC312]

Why a figure differs: explain needs the draft too
  $ numcheck explain "$(numcheck --draft=story.md wire | sed -n 's/^Why the worst one differs: *numcheck explain \([^ ]*\) .*/\1/p')" --draft=story.md wire | head -n 2
  sorties                                                 dc23dfb96c666532 · NC312
  General Paul Kerrin is credited with 1,240 and with 1,560

A finding that was accepted is explained, not silent
  $ numcheck --draft=story.md --write-baseline=known.tsv wire > /dev/null; numcheck -q --draft=story.md --baseline=known.tsv -f concise wire | head -n 2
  numcheck: findings accepted in known.tsv; from now on: numcheck --baseline=known.tsv PATH
  story.md:9:22: pass: people evacuated: 3,240 one only: wire/courier.txt:7, Ann Lorne, Mayor; 3,420 in wire/herald.txt:7 (1 day earlier), 4,100 in wire/post.txt:9 (same day)
  story.md:11:40: note: sorties: 1,780 differs: 1,240 in wire/courier.txt:9 (1 day earlier), 1,560 in wire/herald.txt:9 (1 day earlier) [NC312]

A draft that cannot be had, a folder, a draft alone
  $ numcheck --draft=nofile wire; numcheck --draft=wire wire; numcheck --draft=story.md; numcheck --draft=story.md story.md; numcheck groups --draft=story.md wire 2>&1 | head -n 1
  numcheck: nofile: no such file or folder
  numcheck: wire: it must be one file, not a folder
  numcheck: nothing to hold story.md against: give the folder with the other reports
  Try 'numcheck --help'.
  numcheck: story.md: there is no other article to hold it against
  numcheck: --draft says nothing to 'numcheck groups'

What nobody is known to tell, but may be told in other words, says where to look
  $ mkdir span && printf 'Date: 2018-09-01\n\nWork starts on bridge\n\nWork began on Friday on the 18-km Torvik bridge, which will cost $2.3 billion. It will have four lanes and cut travel time between Torvik and Ness to 20 minutes.\n' > span/a.txt && printf 'Date: 2018-09-01\n\nBridge under way\n\nConstruction of the Torvik bridge began on Friday. The 16-km bridge will have six lanes and shorten the way from Torvik to Ness to 20 minutes. Some 70 cranes are there.\n' > span.txt && numcheck --draft=span.txt span | sed -n '3,/^$/p'
    5  The «16-km» bridge will   nowhere   not matched; compare 18 km in
                                           span/a.txt:5
    5  have «six» lanes          differs   4 in span/a.txt:5 (same day)
                                                                    NC301 · c6efd7
    5  Ness to «20 minutes»      nowhere   not matched; the number is in
                                           span/a.txt:5
    5  Some «70» cranes are      nowhere   no other article has this figure
  

What only a bound of another article fits differs where others give a number; an undated draft is the newest, and an old toll grows no more
  $ mkdir quake && printf 'Date: 3 May 2023\n\nA quake in Tarn killed at least 13 people on Wednesday.\n' > quake/a.txt && printf 'Date: 4 May 2023\n\nThe quake in Tarn killed 36 people, the ministry said. A quake killed 1,200 people in Tarn in 1988.\n' > quake/b.txt && printf 'The quake in Tarn killed 48 people, the ministry said. A quake killed 1,500 people in Tarn in 1988.\n' > late.md; numcheck --draft=late.md -f concise --all quake
  late.md:1:26: note: people killed in Tarn: 48 differs: 36 in quake/b.txt:3 (same day) [NC306]
  late.md:1:71: warning: people killed in Tarn: 1,500 differs: 1,200 in quake/b.txt:3 (same day) [NC301]
  [1]

A bound far below is no source of the draft's number, where nobody gives it; one near it is close
  $ mkdir bound && printf 'Date: 3 May 2023\n\nA ferry sank off Tarn on Wednesday and at least 21 people drowned. More than 200 people were rescued off Tarn.\n' > bound/a.txt && printf 'Date: 5 May 2023\n\nForty-six people drowned when a ferry sank off Tarn on Wednesday. Rescuers saved 214 people off Tarn.\n' > bound.md; numcheck --draft=bound.md -f concise --all bound
  bound.md:3:1: note: people drowned in Tarn: 46 nowhere: not matched; compare 21+ in bound/a.txt:3
  bound.md:3:82: note: people rescued in Tarn: 214 close: 200+ in bound/a.txt:3 (2 days earlier)

Two drafts are refused; the same one twice is one
  $ numcheck --draft=story.md --draft=bound.md wire; numcheck --draft=story.md --draft=story.md wire | head -n 1
  numcheck: one draft at a time: --draft=story.md was given before --draft=bound.md
  Try 'numcheck --help'.
  story.md  6 figures: 2 differ, 1 told by one other, 3 nowhere else

People may be what another text calls passengers, where they are many
  $ mkdir boat && printf 'Date: 3 May 2023\n\nThe ferry Rosa sank off Tarn on Wednesday and 21 people drowned. The Rosa was licensed for 150 passengers and 12 lorries.\n' > boat/a.txt && printf 'Date: 5 May 2023\n\nThe ferry Rosa sank off Tarn on Wednesday and 21 people drowned. The Rosa may carry 150 people and 12 people work aboard.\n' > boat.md; numcheck --draft=boat.md -f concise --all boat
  boat.md:3:47: pass: people drowned in Tarn: 21 one only: boat/a.txt:3
  boat.md:3:85: note: people carried: 150 nowhere: not matched; the number is in boat/a.txt:3
  boat.md:3:100: note: people carried: 12 nowhere: no other article has this figure

A number that stands in the folder, of what may be the same in another word, is pointed to; one that does not is said to be nowhere
  $ mkdir sold && printf 'Date: 2023-02-09\n\nHallam Tools said revenue slipped 4%% to 812 million euros.\n' > sold/a.txt && printf 'Date: 2023-02-10\n\nThe toolmaker had sales of 812 million euros. It has sales of 613 million euros in Europe.\n' > mine.txt && COLUMNS=100 numcheck --draft=mine.txt sold | sed -n 3,4p
    3  sales of «812 million euros»    nowhere   not matched; the number is in sold/a.txt:3
    3  of «613 million euros» in       nowhere   no other article has this figure

A count may have grown, and lower bounds support none; digits turned round on one day are no growth
  $ mkdir turned && printf 'Date: 12 July 2023\n\nA quake of magnitude 5.6 killed 23 people in Tarn on Tuesday, officials said, and brought down a school.\n' > turned/a.txt && printf 'Date: 11 July 2023\n\nA quake in Tarn has killed at least nine people, officials said on Tuesday.\n' > turned/b.txt
  $ for day in 12 13; do printf "Date: $day July 2023\n\nThe quake in Tarn on Tuesday killed 32 people.\n" > turned.md; numcheck --draft=turned.md -f concise turned; echo $?; done; sed -i 's/32/29/; s/13 July/12 July/' turned.md; numcheck --draft=turned.md -f concise turned; echo $?
  turned.md:3:37: warning: people killed in Tarn: 32 differs: 23, digits turned round, in turned/a.txt:3 (same day) [NC306]
  1
  turned.md:3:37: note: people killed in Tarn: 32 differs: 23 in turned/a.txt:3 (1 day earlier) [NC306]
  0
  turned.md:3:37: note: people killed in Tarn: 29 differs: 23 in turned/a.txt:3 (same day) [NC306]
  0

Rounding excuses a number and confirms none: zeros, a hedge left out and a bound are close; what is written as rounded is told
  $ mkdir near && printf 'Date: 5 May 2023\n\nThe fire in Tarn hurt 300 people. The bridge of Tarn cost 3.5 million pounds. At least seven horses were lost in Tarn. Some 600 houses burned in Tarn.\n' > near/a.txt && printf 'Date: 5 May 2023\n\nThe fire in Tarn hurt 310 people. The bridge of Tarn cost 3.46 million pounds. Seven horses were lost in Tarn. In Tarn 612 houses burned.\n' > near.md; numcheck --draft=near.md near | head -n 1; numcheck --draft=near.md -f concise near; echo $?
  near.md  4 figures: 2 close, 2 told by one other
  near.md:3:23: note: people injured by the fire in Tarn: 310 close: 300 in near/a.txt:3 (same day)
  near.md:3:59: pass: cost of the bridge: £3.46 million one only: near/a.txt:3
  near.md:3:80: note: horses lost in Tarn: 7 close: 7+ in near/a.txt:3 (same day)
  near.md:3:120: pass: houses in Tarn: 612 one only: near/a.txt:3
  0

"Hundreds" is no source of 284; a count that grows is a note above those of earlier days, not beside one of its day
  $ mkdir grow && i=0; for told in '3:hundreds of people' '3:at least 274 people, the mayor said' '4:274 people, the mayor said' '3:201 people'; do i=$((i+1)); printf "Date: ${told%%:*} May 2023\n\nThe fire in Tarn killed ${told#*:}.\n" > grow/$i.txt; done
  $ for day in 4 5; do printf "Date: $day May 2023\n\nThe fire in Tarn killed 284 people, the mayor said.\n" > grow.md; numcheck --draft=grow.md -f concise grow; done
  grow.md:3:25: warning: people killed by the fire in Tarn: 284 differs: 274 in grow/3.txt:3 (same day), 201 in grow/4.txt:3 (1 day earlier)
  grow.md:3:25: note: people killed by the fire in Tarn: 284 differs: 274 in grow/3.txt:3 (1 day earlier), 201 in grow/4.txt:3 (2 days earlier)

A fine number is pointed to wherever it stands, without its unit or as a change too; that no other article has it is said of none that another has
  $ mkdir fine && printf 'Date: 2021-05-03\n\nSales of Orvex rose to 3.7 billion euros. In the trial headaches fell by 5.3 a month with the drug. The captain of the Tarn, 61, was held. It has 40 beds.\n' > fine/a.txt && printf 'Date: 2021-05-04\n\nOrvex earned 230 million euros on sales of 3.7 billion. Patients had 5.3 fewer headaches and took 40 pills. The captain of the Tarn, 16, was held.\n' > fine.txt; numcheck --draft=fine.txt -f concise fine | sed 's/.*: \(.* nowhere\)/\1/'
  €230 million nowhere: no other article has this figure
  3.7 billion nowhere: not matched; the number is in fine/a.txt:3
  down 5.3 nowhere: not matched; the number is in fine/a.txt:3
  40 nowhere: no other article has this figure
  16 years nowhere: not matched; compare 61 years in fine/a.txt:3
