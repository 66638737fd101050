Every format says the same findings.

The folder
  $ cp -r "$TESTS"/bridge .

The table
  $ numcheck --fail-on=never bridge
  3 articles read, dated 4-5 Mar 2024, from 3 sites.
  2 things are told more than once; 2 of them do not agree.
  
  CANNOT BOTH BE TRUE                                                    1 · error
  
  1. sorties *NC312 (glob)
      1,240  General Paul Kerrin  4 Mar  courier.example  bridge/courier.txt:9
             Kerrin said the army flew «1,240» sorties over Elwin in February
      1,560  General Paul Kerrin  4 Mar  herald.example   bridge/herald.txt:9
             Kerrin said the army flew «1,560» sorties over Elwin in February
      Why   One source is credited with both. They are 320 apart; rounding
            explains 10 at most. Misquoted, or revised by the source.
  
  PLEASE CHECK                                                         1 · warning
  
  2. people evacuated*NC312 (glob)
      3,240  Ann Lorne, mayor  4 Mar  courier.example  bridge/courier.txt:7
             Mayor Ann Lorne said «3,240» people were evacuated from Elwin on
      3,420  Ann Lorne, mayor  4 Mar  herald.example   bridge/herald.txt:7
             Mayor Ann Lorne said «3,420» people were evacuated from Elwin on
      Why   One source is credited with both. They are 180 apart; rounding
            explains 10 at most. The count may have grown within the day, but no
            clock times are given.
  
  Explained, not shown: 1 (--all): A growing count: 3,240, 3,420 or 4,100.
  Read 3 of 3 files. Figures told only once: 2 (--once).
  
  1 error, 1 warning.    Every value and quote:  numcheck groups bridge
                         Why number 1:           numcheck explain ?????? bridge (glob)
                         A sheet to tick off:    numcheck -o work.csv bridge

A finding to click on
  $ numcheck --fail-on=never -f concise bridge
  bridge/courier.txt:9:40: error: sorties *: General Paul Kerrin is credited with 1,240 and with 1,560 ?NC312? (glob)
  bridge/courier.txt:7:22: warning: people evacuated*: Ann Lorne, mayor is credited with 3,240 and with 3,420 ?NC312? (glob)

The sheet
  $ numcheck --fail-on=never -f csv bridge | sed -E 's/^[0-9a-f]{16}/ID/; s/"(sorties|people evacuated)[^"]*",[0-9a-f]{16},[^,]*/ABOUT,GROUP,STORY/; s/,(sorties|people evacuated)[^,"]*,[0-9a-f]{16},[^,]*/,ABOUT,GROUP,STORY/'
  finding,rule,level,cause,message,about,group,story,article,title,date,publisher,dateline,url,line,column,surface,modifier,value,low,high,unit,counted,event,speaker,tellers,stated,computed,sentence,status,checked_by,note
  ID,NC312,error,"one source, two figures","General Paul Kerrin is credited with 1,240 and with 1,560",ABOUT,GROUP,STORY,bridge/courier.txt,Elwin cleared for the old bridge,2024-03-04,courier.example,,,9,40,"1,240",=,1240,1235,1245,,sorties,fly,General Paul Kerrin,1,,,"General Paul Kerrin said the army flew 1,240 sorties over Elwin in February.",,,
  ID,NC312,error,"one source, two figures","General Paul Kerrin is credited with 1,240 and with 1,560",ABOUT,GROUP,STORY,bridge/herald.txt,A bridge falls,2024-03-04,herald.example,,,9,40,"1,560",=,1560,1555,1565,,sorties,fly,General Paul Kerrin,1,,,"General Paul Kerrin said the army flew 1,560 sorties over Elwin in February.",,,
  ID,NC312,warning,"one source, two figures","Ann Lorne, mayor is credited with 3,240 and with 3,420",ABOUT,GROUP,STORY,bridge/courier.txt,Elwin cleared for the old bridge,2024-03-04,courier.example,,,7,22,"3,240",=,3240,3235,3245,,people,evacuate,"Ann Lorne, mayor",1,,,"Mayor Ann Lorne said 3,240 people were evacuated from Elwin on Monday before the Kester bridge was blown up.",,,
  ID,NC312,warning,"one source, two figures","Ann Lorne, mayor is credited with 3,240 and with 3,420",ABOUT,GROUP,STORY,bridge/herald.txt,A bridge falls,2024-03-04,herald.example,,,7,22,"3,420",=,3420,3415,3425,,people,evacuate,"Ann Lorne, mayor",1,,,"Mayor Ann Lorne said 3,420 people were evacuated from Elwin on Monday before the Kester bridge was blown up.",,,

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
  
  ### error: sorties * (glob)
  
  General Paul Kerrin is credited with 1,240 and with 1,560. `????????????????` NC312 (glob)
  
  | figure | said by | date | published by | where | words |
  |---|---|---|---|---|---|
  | 1,240 | General Paul Kerrin | 2024-03-04 | courier.example | bridge/courier.txt:9 | General Paul Kerrin said the army flew «1,240» sorties over Elwin in February |
  | 1,560 | General Paul Kerrin | 2024-03-04 | herald.example | bridge/herald.txt:9 | General Paul Kerrin said the army flew «1,560» sorties over Elwin in February |
  
  ### warning: people evacuated* (glob)
  
  Ann Lorne, mayor is credited with 3,240 and with 3,420. `????????????????` NC312 (glob)
  
  | figure | said by | date | published by | where | words |
  |---|---|---|---|---|---|
  | 3,240 | Ann Lorne, mayor | 2024-03-04 | courier.example | bridge/courier.txt:7 | Mayor Ann Lorne said «3,240» people were evacuated from Elwin on Monday before the Kester |
  | 3,420 | Ann Lorne, mayor | 2024-03-04 | herald.example | bridge/herald.txt:7 | Mayor Ann Lorne said «3,420» people were evacuated from Elwin on Monday before the Kester |

JSON is one array; JSON Lines are its elements
  $ numcheck --fail-on=never -f jsonl bridge | grep -o '"rule":"NC[0-9]*"'
  "rule":"NC312"
  "rule":"NC312"

  $ numcheck --fail-on=never -f json bridge | head -c 1
  [

The figures
  $ numcheck extract -f csv bridge | cut -d, -f 2-6
  article,line,column,start,end
  bridge/courier.txt,7,22,140,145
  bridge/courier.txt,9,40,268,273
  bridge/herald.txt,7,22,103,108
  bridge/herald.txt,9,40,231,236
  bridge/herald.txt,9,93,284,296
  bridge/post.txt,7,43,120,132
  bridge/post.txt,9,20,185,190

The fact-checker's sheet
  $ numcheck groups bridge
  3 articles read, dated 4-5 Mar 2024, from 3 sites.
  
  1. people evacuated* 3,240 to 4,100 (glob)
      3,240  Ann Lorne, mayor  4 Mar  courier.example  bridge/courier.txt:7
             Mayor Ann Lorne said «3,240» people were evacuated from Elwin on
      3,420  Ann Lorne, mayor  4 Mar  herald.example   bridge/herald.txt:7
             Mayor Ann Lorne said «3,420» people were evacuated from Elwin on
      4,100  Red Cross         5 Mar  post.example     bridge/post.txt:9
             The Red Cross said «4,100» people were evacuated from Elwin on Monday
      Warning  Ann Lorne, mayor is credited with 3,240 and with 3,420.
                                                                    NC312 · ?????? (glob)
      Fine     A growing count: 3,240, 3,420 or 4,100.                       NC306
  
  2. sorties * 1,240 to 1,560 (glob)
      1,240  General Paul Kerrin  4 Mar  courier.example  bridge/courier.txt:9
             Kerrin said the army flew «1,240» sorties over Elwin in February
      1,560  General Paul Kerrin  4 Mar  herald.example   bridge/herald.txt:9
             Kerrin said the army flew «1,560» sorties over Elwin in February
      Error    General Paul Kerrin is credited with 1,240 and with 1,560.
                                                                    NC312 · ?????? (glob)
  
  Read 3 of 3 files. Figures told only once: 2 (--once).
  2 things are told more than once.
  What cannot be true:  numcheck bridge
  As a sheet:           numcheck groups -o groups.csv bridge

Both a file and the screen
  $ numcheck --fail-on=never -o work.csv -o work.jsonl -f concise bridge > screen; wc -l < screen; ls work.*
  2
  work.csv
  work.jsonl

A cell that begins with = is harmless
  $ mkdir cells && printf '=SUM(A1) said a "wise\nman" of 3,000 people.\n' > cells/a.txt && numcheck extract -f csv cells
  id,article,line,column,start,end,surface,kind,value,low,high,modifier,unit,per,counted,counted_head,event,polarity,modality,change,part_of,place,from,to,speaker,sentence,group
  c5ac537980b7baef,cells/a.txt,1,7,6,7,1,number,1,1,1,=,,,,,,+,asserted,,,,,,,"'=SUM(A1) said a ""wise man"" of 3,000 people.",
  aedb54281e4e1fc6,cells/a.txt,2,9,30,35,"3,000",number,3000,2700,3300,=,,,people,person,,+,asserted,,,,,,,"'=SUM(A1) said a ""wise man"" of 3,000 people.",
