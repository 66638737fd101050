Standard input.

Plain text
  $ printf 'Some 35,000 people left the town.\n' | numcheck extract -f csv - | tail -n 1 | cut -d, -f 7-9
  "35,000",number

A name and its type
  $ printf '<html><body><article><p>The new line between Elwin and Carrow was opened on Monday after nine years of work.</p><p>It cost $3.5 billion, the ministry of transport said, and carries trains at 200 kilometres an hour.</p></article></body></html>' | numcheck extract --stdin-filename=page.html -f jsonl - | grep -o '"value":[0-9]*'
  "value":9
  "value":3500000000
  "value":200

The type alone
  $ printf '{"id":"x7","text":"It cost 12 euros."}\n{"id":"x8","text":"Two men died."}\n' | numcheck extract --type=jsonl -f jsonl - | grep -o '"article":"[^"]*"'
  "article":"x7"
  "article":"x8"

Nothing in it
  $ numcheck - < /dev/null > /dev/null 2>&1
  [2]
