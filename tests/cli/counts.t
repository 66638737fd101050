What was read is counted as it is: files that gave an article, things that were no files, lines of one file.

Links and folders that cannot be followed are no files that were not read
  $ command -v setpriv > /dev/null && [ "$(id -u)" = 0 ] || { echo SKIP needs root and setpriv; exit; }; dir=$(mktemp -d) && chmod 755 "$dir" && cp "$NUMCHECK" "$dir/nc" && cd "$dir" && mkdir -m 755 in && for i in 1 2 3; do echo "The flood drowned 1$i sheep." > in/$i.txt; done && ln -s nowhere in/a.txt && ln -s nowhere in/pic.jpg && mkdir -m 0 in/shut; setpriv --reuid=65534 --regid=65534 --clear-groups ./nc --fail-on=never --select=NC9 in | grep -A 1 ^Read; rm -rf "$dir"
  Read 3 of 3 files; 2 other paths could not be followed. Passed over, as of other
  types: 1. (glob)

A file of which nothing could be read is not read, whatever the line of the fault
  $ mkdir torn && echo '{"text":' > torn/a.json && echo 'The flood drowned 12 sheep.' > torn/b.txt && numcheck torn | grep -o '^Read .*file[^s]*s\.'
  Read 1 of 2 files.

Faults of one file are told apart by their lines
  $ printf '{"text":"The flood drowned 12 sheep."}\n{broken}\n{"text":"The flood drowned 13 sheep."}\n7\n' > lines.jsonl; numcheck lines.jsonl | grep ^Not
  Not read: lines.jsonl:2: not valid JSON: string or '}' expected near 'broken'
  Not read: lines.jsonl:4: not a JSON object                                 NC901

An empty file is called empty, once
  $ mkdir bare && : > bare/a.txt && numcheck bare | grep ^Not; numcheck -f concise bare
  Not read: bare/a.txt: the file is empty                                    NC904
  bare/a.txt: warning: No text: the file is empty [NC904]
  [2]

The numbers at the end are those of the headings; what is said of files and dates is counted apart
  $ printf '{"text":"\n' > torn/c.json; cp "$TESTS"/bridge/* torn; numcheck torn | grep -o '^[A-Z].*· .*\|^[0-9]* errors*, .*files\.'
  ...
  1 error, 1 warning; 2 warnings on the files.

A path given twice is read once and named once
  $ echo 'The flood drowned 12 sheep.' | numcheck - - | grep -o 'numcheck groups.*'; numcheck lines.jsonl ./lines.jsonl lines.jsonl | grep -o 'numcheck groups.*'
  numcheck groups --once -
  numcheck groups --once lines.jsonl ./lines.jsonl
