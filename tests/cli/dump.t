--dump prints what lies between the stages.

Articles, with what is known of them
  $ cp "$TESTS"/bridge/courier.txt . && numcheck extract --dump=articles courier.txt

Sentences
  $ numcheck extract --dump=sentences courier.txt

Figures
  $ numcheck extract --dump=figures -f jsonl courier.txt | grep -o '"surface":"[^"]*"'

Groups
  $ numcheck groups --dump=groups courier.txt | head -n 3
