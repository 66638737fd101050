Reading: encodings, metadata, stdin, and what is refused.

Windows-1252, UTF-16 and a byte order mark are decoded
  $ mkdir in && printf 'Caf\351 fire\n\nPolice said 12 people died \226 a loss of \2005m.\n' > in/a.txt && printf '\377\376F\0i\0r\0e\0\n\0\n\0001\0002\0 \0d\0i\0e\0d\0.\0\n\0' > in/b.txt && printf '\357\273\277Fire\n\n12 died.\n' > in/c.txt && numcheck extract --dump=articles -f jsonl in | grep -c '"title":"\(Café fire\|Fire\|.Fire\)"'
  3

Bytes that fit no encoding are named with their line
  $ mkdir bad && printf 'Caf\303\251.\nThen \377 here.\n' > bad/a.txt && numcheck --select=NC9 -f concise bad 2> /dev/null
  bad/a.txt: warning: Not read: not valid UTF-8 (line 2), nor another encoding [NC901]
  [2]

The metadata of a sheet and of front matter
  $ mkdir meta && printf 'file,date,publisher,title\na.txt,2016-12-22,Post,"Fire, day 2"\n' > meta/articles.csv && echo '12 people died.' > meta/a.txt && printf 'Date: 23 December 2016\nPublisher: Courier\n\n13 people died.\n' > meta/b.txt && numcheck extract --dump=articles -f jsonl meta | grep -o '"date":"[^"]*","publisher":"[^"]*"'
  "date":"2016-12-22","publisher":"Post"
  "date":"2016-12-23","publisher":"Courier"

Standard input by type and by name
  $ echo '<p>Police said 12 people died in the fire on the hill.</p>' | numcheck extract --type=html --dump=articles -f jsonl - | grep -o '"text":.*'; echo '# Fire **kills** 12' | numcheck extract --stdin-filename=x.md --dump=articles -f jsonl - | grep -o '"title":"[^"]*"'
  "text":"Police said 12 people died in the fire on the hill."}
  "title":"Fire kills 12"

A folder and a file without permission, read by somebody who is not root
  $ command -v setpriv > /dev/null && [ "$(id -u)" = 0 ] || { echo SKIP needs root and setpriv; exit; }; mkdir shut && echo '12 people died.' > shut/a.txt && echo x > shut/b.txt && mkdir shut/c && chmod 0 shut/b.txt shut/c && chmod 755 . shut && dir=$(mktemp -d) && chmod 755 "$dir" && mv shut "$dir/" && cp "$NUMCHECK" "$dir/nc" && cd "$dir" && setpriv --reuid=65534 --regid=65534 --clear-groups ./nc --select=NC9 -f concise shut 2> /dev/null; chmod 755 shut/c; rm -rf "$dir"
  shut/b.txt: warning: Not read: permission denied [NC901]
  shut/c: warning: Not read: permission denied [NC901]

A bare "$" is that of the publisher's country: by the name in a page, its address, the place or agency of a dateline
  $ page='<article><p>The new bridge cost the council $50 million this year, a report said on Monday.</p></article>' && mkdir home && echo "<head><meta property='og:site_name' content='The Waikato Post'></head>$page" > home/a.html && echo "<head><link rel='canonical' href='https://www.example.ca/a'></head>$page" > home/b.html && echo "<head><meta property='og:site_name' content='The Ohio Post'></head>$page" > home/c.html && printf 'TORONTO - It cost $50 million.\n' > home/d.txt && printf 'TORONTO (AP) - It cost $50 million.\n' > home/e.txt && printf 'SYDNEY, May 3 (AAP) - It cost $50 million, or US$32 million; oil was $85 a barrel.\n' > home/f.txt && numcheck extract -f jsonl home | grep -o '"surface":"[^"]*"\|"unit":"[^"]*"' | paste -d' ' - -
  "surface":"$50 million" "unit":"NZD"
  "surface":"$50 million" "unit":"CAD"
  "surface":"$50 million" "unit":"USD"
  "surface":"$50 million" "unit":"CAD"
  "surface":"$50 million" "unit":"USD"
  "surface":"$50 million" "unit":"AUD"
  "surface":"US$32 million" "unit":"USD"
  "surface":"$85" "unit":"USD"

A first paragraph is no title: too long, and with a full stop
  $ mkdir plain && printf 'A ferry with 240 passengers on board sank off Lomar on Tuesday, and 47 people died. The coast guard rescued 116.\n\nThe owner will pay.\n' > plain/a.txt && printf 'Ferry sinks off Lomar\n\nThe owner will pay.\n' > plain/b.txt && numcheck extract --dump=articles -f jsonl plain | grep -o '"title":[^,]*'
  "title":null
  "title":"Ferry sinks off Lomar"
