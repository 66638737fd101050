--dump prints what lies between the stages.

Articles, with what is known of them
  $ cp "$TESTS"/bridge/courier.txt . && numcheck extract --dump=articles courier.txt
  {"id":"courier.txt","title":"Elwin cleared for the old bridge","date":"2024-03-04","publisher":"courier.example","url":null,"lang":null,"text":"                                       \n                \n                          \n\nElwin cleared for the old bridge\n\nMayor Ann Lorne said 3,240 people were evacuated from Elwin on Monday before the Kester bridge was blown up.\n\nGeneral Paul Kerrin said the army flew 1,240 sorties over Elwin in February.\n"}

Sentences
  $ numcheck extract --dump=sentences courier.txt
  {"article":"courier.txt","start":85,"end":117,"heading":true,"tokens":[[85,90],[91,98],[99,102],[103,106],[107,110],[111,117]],"text":"Elwin cleared for the old bridge"}
  {"article":"courier.txt","start":119,"end":227,"heading":false,"tokens":[[119,124],[125,128],[129,134],[135,139],[140,145],[146,152],[153,157],[158,167],[168,172],[173,178],[179,181],[182,188],[189,195],[196,199],[200,206],[207,213],[214,217],[218,223],[224,226],[226,227]],"text":"Mayor Ann Lorne said 3,240 people were evacuated from Elwin on Monday before the Kester bridge was blown up."}
  {"article":"courier.txt","start":229,"end":305,"heading":false,"tokens":[[229,236],[237,241],[242,248],[249,253],[254,257],[258,262],[263,267],[268,273],[274,281],[282,286],[287,292],[293,295],[296,304],[304,305]],"text":"General Paul Kerrin said the army flew 1,240 sorties over Elwin in February."}

Figures
  $ numcheck extract --dump=figures -f jsonl courier.txt | grep -o '"surface":"[^"]*"'
  "surface":"3,240"
  "surface":"1,240"

Groups
  $ numcheck groups --dump=groups courier.txt | head -n 1
  1 article read, dated 4 Mar 2024, courier.example.
