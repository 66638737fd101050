Bad input: what cannot be read is named with the reason, all else is read.

The folder
  $ cp -r "$TESTS"/bridge .

A binary, an empty file, a broken link, a loop, a pipe without a writer
  $ printf '\001\000\002' > bridge/binary.txt; : > bridge/empty.txt; ln -s nowhere bridge/gone.txt; ln -s . bridge/loop; mkfifo bridge/pipe.txt; (timeout 20 numcheck --select=NC9 -f concise bridge; echo $?) 2> /dev/null | LC_ALL=C sort
  2
  bridge/binary.txt: warning: Not read: binary data, not text [NC901]
  bridge/empty.txt: warning: No text: the file is empty [NC904]
  bridge/gone.txt: warning: Not read: the link leads nowhere [NC901]
  bridge/loop: warning: Not read: the link leads back to a folder above it [NC901]
  bridge/pipe.txt: warning: Not read: not a regular file [NC901]

A file beyond the limit
  $ head -c 3000 /dev/zero | tr '\0' 'a' > bridge/large.txt && numcheck --max-file-size=2K --select=NC9 -f concise bridge 2> /dev/null | grep large
  bridge/large.txt: warning: Not read: larger than 2048 bytes (--max-file-size) [NC901]

Images, scripts and style sheets are passed over
  $ mkdir page && cp bridge/courier.txt page/ && touch page/a.png page/b.js page/c.css page/.hidden && numcheck page > report; grep -c 'b.js\|hidden' report; grep -io 'passed over' report
  0
  Passed over

A line of ten million bytes
  $ mkdir long && head -c 10000000 /dev/zero | tr '\0' '7' > long/a.txt && timeout 60 numcheck long > /dev/null 2>&1; [ $? -lt 3 ] && echo fine
  fine

Bytes that are no text in any coding
  $ mkdir odd && head -c 4096 /dev/urandom > odd/noise.txt && timeout 20 numcheck odd > /dev/null 2>&1; [ $? -lt 3 ] && echo fine
  fine

Half a surrogate pair, or a NUL, in a JSON document costs a character, not the document
  $ printf '%s\n' '{"text":"The flood drowned 12 sheep \ud83d, one \ud83d\ude00 \u0000 in \\ud83d."}' '{"text":"The flood \ude00drowned 13 sheep \ud83d\ud83d."}' > half.jsonl && numcheck extract --dump=articles -f jsonl half.jsonl | grep -o '"text":.*'
  "text":"The flood drowned 12 sheep �, one 😀 � in \\ud83d."}
  "text":"The flood �drowned 13 sheep ��."}

A large file whose first block is no text is not read to its end, whatever the limit
  $ [ -z "$SANITIZER" ] || { echo SKIP a sanitizer maps more memory than the limit; exit; }; mkdir sparse && truncate -s 40G sparse/a.txt && echo 'The flood drowned 12 sheep.' > sparse/b.txt && (ulimit -v 4000000; timeout 60 numcheck --max-file-size=100G --select=NC9 -f concise sparse); head -c 9000000 /dev/zero | numcheck -f concise -
  sparse/a.txt: warning: Not read: binary data, not text [NC901]
  -: warning: Not read: binary data, not text [NC901]
  [2]

A PDF or a Word file is not read as text: named, it is a fault, in a folder it is counted by its kind
  $ mkdir office && cp half.jsonl office && printf '%%PDF-1.4 12 sheep' > office/a.pdf && cp office/a.pdf office/B.PDF && printf 'PK\003\004 13 sheep' > office/c.docx && touch office/d.png && numcheck office | grep '^Read'; numcheck extract office > /dev/null; numcheck -f concise office/a.pdf office/c.docx half.jsonl; numcheck -f concise - < office/a.pdf
  Read 1 of 1 file. Passed over, as not read yet: 2 PDF files, 1 Word file. Passed
  numcheck: passed over, as not read yet: 2 PDF files, 1 Word file
  office/a.pdf: warning: Not read: PDF files are not read yet; give the text itself [NC901]
  office/c.docx: warning: Not read: Word files are not read yet; give the text itself [NC901]
  -: warning: Not read: PDF files are not read yet; give the text itself [NC901]
  [2]
