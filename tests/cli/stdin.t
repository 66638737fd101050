Standard input.

Plain text
  $ printf 'Some 35,000 people left the town.\n' | numcheck extract -f csv - | cut -d, -f 2-3,6-7

A name and its type
  $ printf '<html><body><p>It cost $3.5 billion.</p></body></html>' | numcheck extract --stdin-filename=page.html -f jsonl - | grep -o '"value":[0-9]*'

The type alone
  $ printf '{"id":"x7","text":"It cost 12 euros."}\n{"id":"x8","text":"Two men died."}\n' | numcheck extract --type=jsonl -f jsonl - | grep -o '"article":"[^"]*"'

Nothing in it
  $ numcheck - < /dev/null > /dev/null 2>&1
