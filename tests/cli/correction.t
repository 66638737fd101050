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

A correction in two sentences: "it" is what was misstated
  $ ./tell 'Fire destroyed a sawmill in Tarn on Monday, killing 31 workers.' 'An article on Tuesday about a sawmill fire in Tarn misstated the number of workers killed. It was 13, not 31.'
  p/a.txt:3:53: error: workers killed in Tarn: 31 is still stated in p/a.txt:3, though p/b.txt:3 calls it wrong [NC313]
  $ ./tell 'The tunnel at Skarn is 45 miles long.' 'Because of an editing error, an article on Monday misstated the length of the tunnel at Skarn. It is 4.5 miles, not 45 miles.'
  p/a.txt:3:24: error: length in Skarn: 45 miles is still stated in p/a.txt:3, though p/b.txt:3 calls it wrong [NC313]
  $ ./tell 'A fire in a school in Skarn killed 31 people.' 'The article misstated the number of dead in the school fire in Skarn as 31. The correct figure is 13.'
  p/a.txt:3:36: error: people killed in Skarn: 31 is still stated in p/a.txt:3, though p/b.txt:3 calls it wrong [NC313]
  $ ./tell 'A fire in a school in Skarn killed 31 people.' 'The article incorrectly said that 31 people had died in the school fire in Skarn. In fact 13 died.'
  p/a.txt:3:36: error: people killed in Skarn: 31 is still stated in p/a.txt:3, though p/b.txt:3 calls it wrong [NC313]
  $ ./tell 'The fire in Skarn killed at least 83 people.' 'The toll from the fire in Skarn stands at 81, officials said, down from 83, as some of the dead were counted twice.'
  p/a.txt:3:35: error: people killed in Skarn: 83 is still stated in p/a.txt:3, though p/b.txt:3 calls it wrong [NC313]

No correction: the second sentence tells of something else
  $ ./tell 'A fire in a school in Skarn killed 31 people.' 'The article misspelled the name of the head of the school in Skarn. It was 13 years old, not 31.'

A fall that its text marks as a correction is no old number told again
  $ ./tell 'The fire in Skarn killed at least 82 people.' 'The toll from the fire in Skarn stands at 81, officials said, down from 83, as some of the dead were counted twice.'

Other words of correction
  $ ./tell 'A fire in a school in Skarn killed 31 people.' 'The number of dead in the school fire in Skarn was reduced to 13 from 31 after a recount.'
  p/a.txt:3:36: error: people killed in Skarn: 31 is still stated in p/a.txt:3, though p/b.txt:3 calls it wrong [NC313]
  $ ./tell 'A fire in a school in Skarn killed 31 people.' '(Corrects paragraph 2 to say 13 people killed in Skarn, instead of 31)\n\nA school fire in Skarn killed 13 people.'
  p/a.txt:3:36: error: people killed by the fire in Skarn: 31 is still stated in p/a.txt:3, though p/b.txt:3 calls it wrong [NC313]
  $ ./tell 'A fire in a school in Skarn killed 31 people.' 'Reports that 31 people died in the school fire in Skarn were wrong, the ministry said. The toll is 13.'
  p/b.txt:3:14: error: people killed in Skarn: 31 is still stated in p/a.txt:3, though p/b.txt:3 calls it wrong [NC313]

What goes wrong is no correction unless an article is spoken of
  $ ./tell 'The fall in the mine in Skarn killed 31 people.' 'Something went wrong with a lift in the mine in Skarn. It was 13 years old.'

Revised downwards, or put lower than was said earlier
  $ ./tell 'A fire in a school in Skarn killed 31 people.' 'The toll in the school fire in Skarn was revised downwards from 31 to 13.'
  p/a.txt:3:36: error: people killed in Skarn: 31 is still stated in p/a.txt:3, though p/b.txt:3 calls it wrong [NC313]
  $ ./tell 'A fire in a school in Skarn killed 31 people.' 'The ministry put the toll in the school fire in Skarn at 13; it had earlier said 31 people were killed.'
  p/b.txt:3:82: error: people killed in Skarn: 31 is still stated in p/a.txt:3, though p/b.txt:3 calls it wrong [NC313]
