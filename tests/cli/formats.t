Every format says the same findings.

The folder
  $ cp -r "$TESTS"/bridge .

The table
  $ numcheck --fail-on=never bridge
  3 articles read, dated 4-5 Mar 2024, from 3 sites.
  2 things are told more than once; 2 of them do not agree.
  ...
  CANNOT BOTH BE TRUE * 1 · error (glob)
  ...
  1. sorties *NC312 (glob)
      1,240  General Paul Kerrin*courier.* (glob)
  ...
             *«1,240» sorties* (glob)
  ...
      Why   One source is credited with both.* (glob)
  ...
  PLEASE CHECK * 1 · warning (glob)
  ...
  2. people evacuated*NC312 (glob)
  ...
  Explained, not shown: 1 (--all):* (glob)
  ...
  1 error, 1 warning.* (glob)
  ...
                         A sheet to tick off:    numcheck -o work.csv bridge

A finding to click on
  $ numcheck --fail-on=never -f concise bridge
  bridge/courier.txt:9:40: error: sorties*: *1,240*1,560*?NC312? (glob)
  bridge/courier.txt:7:22: warning: people evacuated*: *3,240*3,420*?NC312? (glob)

The sheet
  $ numcheck --fail-on=never -f csv bridge | tr -d '\r'
  finding,rule,level,cause,message,about,group,story,article,title,date,publisher,dateline,url,line,column,surface,modifier,value,low,high,unit,counted,event,speaker,tellers,stated,computed,sentence,status,checked_by,note
  *,NC312,error,*,bridge/courier.txt,Elwin cleared for the old bridge,2024-03-04,courier.example,,,9,40,"1,240",=,1240,1235,1245,,*"General Paul Kerrin said the army flew 1,240 sorties over Elwin in February.",,, (glob)
  *,NC312,error,*,bridge/herald.txt,A bridge falls,2024-03-04,herald.example,,,9,40,"1,560",=,1560,1555,1565,,*,,, (glob)
  *,NC312,warning,*,"3,240",=,3240,* (glob)
  *,NC312,warning,*,"3,420",=,3420,* (glob)

The same columns with tabs
  $ numcheck --fail-on=never -f tsv bridge | cut -f 2,3,17-19
  rule	level	surface	modifier	value
  NC312	error	1,240	=	1240
  NC312	error	1,560	=	1560
  NC312	warning	3,240	=	3240
  NC312	warning	3,420	=	3420

Markdown
  $ numcheck --fail-on=never -f markdown bridge
  ## Findings: 2
  
  ### error: sorties
  ...
  | figure | said by | date | published by | where | words |
  |---|---|---|---|---|---|
  | 1,240 | General Paul Kerrin | 2024-03-04 | courier.example | bridge/courier.txt:9 | *«1,240»* | (glob)
  ...
  ### warning: people evacuated* (glob)
  ...
  | 3,420 | Ann Lorne, ?ayor | 2024-03-04 | herald.example | bridge/herald.txt:7 | *«3,420»* | (glob)

JSON is one array; JSON Lines are its elements
  $ numcheck --fail-on=never -f jsonl bridge | grep -o '"rule":"NC[0-9]*"'
  "rule":"NC312"
  "rule":"NC312"

  $ numcheck --fail-on=never -f json bridge | head -c 1
  [

The figures
  $ numcheck extract -f csv bridge | cut -d, -f 2,3
  article,line
  bridge/courier.txt,7
  bridge/courier.txt,9
  bridge/herald.txt,7
  bridge/herald.txt,9
  bridge/herald.txt,9
  bridge/post.txt,7
  bridge/post.txt,9

The fact-checker's sheet: what is at stake comes first
  $ numcheck groups bridge
  3 articles read, dated 4-5 Mar 2024, from 3 sites.
  ...
  *. sorties* 1,240 to 1,560 (glob)
  ...
      Error    *1,240*1,560* (glob)
  ...
  *. people evacuated* 3,240 to 4,100 (glob)
      3,240  Ann Lorne*courier.* (glob)
  ...
      3,420  Ann Lorne*herald.* (glob)
  ...
      4,100  Red Cross*post.* (glob)
  ...
      Warning  *3,240*3,420* (glob)
  ...
      Fine     *growing count* (glob)
  ...
  What cannot be true:  numcheck bridge
  As a sheet:           numcheck groups -o groups.csv bridge

The same for people: a hedge is told with the value, a rate with its unit
  $ mkdir hedges && echo 'About 300 men came. At least 40 died, fewer than 12 fled and up to 9 of 20-30 boats sank. Oil cost over $3 a barrel on 5 May.' > hedges/a.txt && numcheck extract --all-kinds hedges
  hedges/a.txt
        1:7    300                  = about 300  men, come
        1:30   40                   = at least 40  people, die
        1:50   12                   = less than 12  people, flee
        1:68   9                    = at most 9  boats, sink
        1:73   20-30                = 20 to 30  boats
        1:105  $3                   = more than 3 USD/bbl  cost
        1:120  5 May

  $ numcheck extract -f concise hedges | head -n 2; numcheck extract -f markdown hedges | tail -n 1
  hedges/a.txt:1:7: 300 = about 300, men
  hedges/a.txt:1:30: 40 = at least 40, people
  | hedges/a.txt:1:105 | $3 | more than 3 | USD/bbl |  |

Both a file and the screen
  $ numcheck --fail-on=never -o work.csv -o work.jsonl -f concise bridge > screen; wc -l < screen; ls work.*
  2
  work.csv
  work.jsonl

A cell that begins with = is harmless
  $ mkdir cells && printf '=SUM(A1) said a "wise\nman" of 3,000 people.\n' > cells/a.txt && numcheck extract -f csv cells | tail -n 1 | tr -d '\r'
  *,cells/a.txt,2,9,30,35,"3,000",number,3000,*,"'=SUM(A1) said a ""wise man"" of 3,000 people.", (glob)
