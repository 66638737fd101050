Corrections in their usual forms: two articles of one story, the second takes a number back.

  $ printf 'mkdir -p p && printf "Date: 3 March 2020\\n\\n$1\\n" > p/a.txt && printf "Date: 4 March 2020\\n\\n$2\\n" > p/b.txt && numcheck check --fail-on=never -f concise p\n' > tell && chmod +x tell

The line that an agency puts above its corrected report
  $ ./tell 'A lorry went off a bridge near Skarn on Monday, killing 31 people.' '(Corrects number of dead to 13 from 31 in first paragraph)\n\nThirteen people were killed when a lorry went off a bridge near Skarn on Monday.'
  p/a.txt:3:57: error: people killed in Skarn: 31 is still stated in p/a.txt:3, though p/b.txt:3 calls it wrong [NC313]
  $ ./tell 'A lorry went off a bridge near Skarn on Monday, killing 31 people.' '(Corrects death toll in first paragraph to 13, not 31)\n\nThirteen people were killed when a lorry went off a bridge near Skarn on Monday.'
  p/a.txt:3:57: error: people killed in Skarn: 31 is still stated in p/a.txt:3, though p/b.txt:3 calls it wrong [NC313]

A toll that was lowered
  $ ./tell 'A lorry went off a bridge near Skarn on Monday, killing 31 people.' 'Police cut the toll from a lorry crash near Skarn to 13 on Tuesday after first saying that 31 people had died.'
  p/a.txt:3:57: error: people killed in Skarn: 31 is still stated in p/a.txt:3, though p/b.txt:3 calls it wrong [NC313]

But not one that was raised, nor a statistic that was revised
  $ ./tell 'A lorry went off a bridge near Skarn on Monday, killing 13 people.' 'Police first said 13 people died in the lorry crash near Skarn, but raised the toll to 31.'
  $ ./tell 'Unemployment in Skarn was 5.2 percent in May.' 'Skarn revised its unemployment rate for May to 5 percent from 5.2 percent.'
