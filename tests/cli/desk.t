What a desk writes beside its articles: the sheet articles.csv and .numcheck.ini.

Rows of the sheet that help nobody are named, and all is read
  $ mkdir wire && echo 'The flood drowned 12 sheep.' > wire/a.txt && cp wire/a.txt wire/b.txt && printf 'file,date,publisher\na.txt,some day,Post\nb.txt,2020-02-30,Courier\nc.txt,2020-03-01,Courier\na.txt,2020-03-01,Wire\n,2020-03-01,Wire\n' > wire/articles.csv && numcheck extract --dump=articles -f jsonl wire | grep -o '"date":.*"publisher":"[^"]*"'
  numcheck: wire/articles.csv:2: not a date: some day
  numcheck: wire/articles.csv:3: not a date: 2020-02-30
  numcheck: wire/articles.csv:4: there is no file c.txt
  numcheck: wire/articles.csv:5: a second row, not used, for a.txt
  numcheck: wire/articles.csv:6: the row names no file
  "date":null,"publisher":"Post"
  "date":null,"publisher":"Courier"

Many such rows are counted
  $ mkdir many && cp wire/a.txt many && { echo file,date; seq -f 'x%g.txt,2020-01-01' 20; } > many/articles.csv && numcheck -q many 2>&1 > /dev/null; numcheck many 2>&1 > /dev/null | tail -n 2
  numcheck: many/articles.csv:6: there is no file x5.txt
  numcheck: many/articles.csv: and 15 more rows with faults

A folder of the settings that fits none is named; one that lies here but is not read today is not
  $ printf '\357\273\277[numcheck]\nfail-on = error\n[folder:wier]\npublisher = Wire\n[folder:many]\npublisher = Post\n' > .numcheck.ini && rm wire/articles.csv && numcheck wire 2>&1 > /dev/null
  numcheck: [folder:wier] of the settings fits no folder

Settings that are none are named by their line
  $ for text in '[numcheck]\nfail-on\n' '# ours\nfail-on = error\n'; do printf "$text" > .numcheck.ini; numcheck wire; done 2>&1 | sed "s|$PWD/||"; rm .numcheck.ini
  numcheck: .numcheck.ini:2: neither [section], nor setting = value, nor # comment
  Try 'numcheck --help'.
  numcheck: .numcheck.ini:2: a setting before the first section, such as [numcheck]
  Try 'numcheck --help'.

Files that cannot be had are named as they were given, with the reason
  $ for word in --config --baseline --lexicon; do numcheck $word=nofile wire 2>&1 > /dev/null | head -n 1; done; numcheck --write-baseline=nosuch/baseline.tsv wire
  numcheck: nofile: cannot be read: no such file or folder
  numcheck: nofile: cannot be read: no such file or folder
  numcheck: nofile: cannot be read: no such file or folder
  numcheck: nosuch/baseline.tsv: cannot be written: no such file or folder
  [2]

A desk's own unit is read in the singular and the plural, in a range and a rate, from a file with semicolons too
  $ printf 'kind;word;same_as\nunit;quoll;kg\nunit;Marklet;eur\n' > words.csv && echo 'The sack held 40 quolls of rice. A second held 5-6 quoll. Each cost 3.50 Marklets a day.' > sack.txt && numcheck extract --lexicon=words.csv -f csv sack.txt | cut -d, -f 7-14
  surface,kind,value,low,high,modifier,unit,per
  40 quolls,measure,40,39.5,40.5,=,kg,
  "5-6 quoll",measure,,5,6,range,kg,
  3.50 Marklets,money,3.5,3.495,3.505,=,EUR,day

A row that leads nowhere is refused by name
  $ for row in unit,quoll,kgg event,zorp,klil unit,big\ quoll,kg verb,zorp,kill; do printf "kind,word,same_as\n$row\n" > words.csv; numcheck --lexicon=words.csv sack.txt 2>&1 | head -n 1; done
  numcheck: words.csv:2: kgg: no such unit; same_as must be a short name such as kg, km, GBP, year
  numcheck: words.csv:2: klil: no such event; same_as must be a known verb such as kill, injure, evacuate
  numcheck: words.csv:2: big quoll: a unit must be one word
  numcheck: words.csv:2: verb: the kind must be counted, event or unit
