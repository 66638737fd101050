One article gives two numbers for one thing: in its headline, or as what was told before.

  $ printf 'printf "$1\\n" > a.txt && numcheck check --fail-on=never -f concise --select=NC225,NC3 a.txt\n' > tell && chmod +x tell

A headline whose number the text has nowhere; not where the text has its parts, or has it of another event
  $ ./tell 'Landslide kills 13 in Skarn\n\nA landslide killed 31 people in Skarn on Friday, police said.'
  a.txt:1:17: error: people killed in Skarn: One article says 13 and 31 of the same thing [NC225]
  $ ./tell 'Mayor quits over 4 million pound loan\n\nThe mayor of Tarn resigned on Monday over a loan of 40 million pounds from a friend.'
  a.txt:1:18: error: loan (Tarn): One article says 4 million pounds sterling and 40 million pounds sterling of the same thing [NC225]
  $ ./tell 'Landslides kill 13 in north\n\nA landslide killed nine people in Skarn on Friday. Another killed four people in Tarn.'
  $ ./tell 'Landslide kills 13 in Skarn\n\nA landslide killed 13 people in Skarn on Friday. Another killed 31 people in Tarn.'

"The 31 people" are those told of before, of whom the same is told
  $ ./tell 'Police arrested 13 people in Skarn after a march.\n\nNobody was hurt. The 31 people arrested were taken to Tarn.'
  a.txt:1:17: warning: people arrested: One article says 13 and 31 of the same thing [NC225]
  $ ./tell 'The crash killed 13 people in Skarn, police said.\n\nTwo of the 31 killed were drivers.'
  a.txt:1:18: warning: people killed: One article says 13 and 31 of the same thing [NC225]
  $ ./tell 'The chain said it would close 13 mills in the north with the loss of 600 jobs.\n\nThe 31 mills to be closed are old.'
  a.txt:1:31: error: mills closed: One article says 13 and 31 of the same thing [NC225]

Not where they are a sum, where there were more, where those of another time are meant, or where something else befell them
  $ ./tell 'Police arrested 13 people in Skarn on Friday and 18 on Saturday.\n\nThe 31 people arrested were taken to Tarn.'
  $ ./tell 'Police arrested 13 people in Skarn after a march.\n\nMore arrests followed at night. The 31 people arrested were taken to Tarn.'
  $ ./tell 'The crash killed 13 people in Skarn, police said.\n\nThe worst crash there was in 1988. The 31 killed then were miners.'
  $ ./tell 'The mill laid off 31 workers in Skarn.\n\nThe 13 workers who found new jobs moved to Tarn.'

The age of one person, a second time by the surname alone; not of two who share it
  $ ./tell 'The driver, Ola Bratt, 27, was held in Tarn.\n\nBratt, 72, was born in Skarn.'
  a.txt:1:24: error: age of Ola Bratt: One article says 27 years and 72 years of the same thing [NC225]
  $ ./tell 'Ola Bratt, 27, was held in Tarn.\n\nArne Bratt, 72, was born in Skarn.'

The title above a text is a headline too, where the text does not repeat it
  $ printf 'Title: Landslide kills 13 in Skarn\nDate: 3 March 2020\n\nA landslide killed 31 people in Skarn on Friday, police said.\n' > b.txt; numcheck check --fail-on=never -f concise b.txt
  b.txt:1:24: error: people killed in Skarn: One article says 13 and 31 of the same thing [NC225]
  $ printf 'Title: Landslide kills 13 in Skarn\nDate: 3 March 2020\n\nLandslide kills 13 in Skarn\n\nA landslide killed 13 people in Skarn on Friday, police said.\n' > c.txt; numcheck extract -f concise c.txt | grep -c 13
  2

Who is a part of those told of again is none of them all
  $ ./tell 'Three people were killed when a wall fell in Skarn on Monday, police said.\n\nThe four people killed were a man aged 54 and three women.'
  a.txt:1:1: warning: people killed: One article says 3 and 4 of the same thing [NC225]
  $ ./tell 'Four people were killed when a wall fell in Skarn on Monday, police said.\n\nThe four people killed were a man aged 54 and three women.'

What the text says was told earlier is none of its own numbers
  $ ./tell 'Landslide kills 13 in Skarn\n\nPolice had earlier said a landslide killed 31 people in Skarn on Friday.'

Another article does not tie prices of a share that this one tells apart; what both count alike it may
  $ printf 'Title: Tarn wins auction for Skarn with £15.20/share bid\nDate: 3 March 2020\n\nThe bids were a leap from those coming in: £12.40/share by Tarn and £11/share by Ost.\n' > b.txt
  $ printf 'Title: Skarn bid\nDate: 3 March 2020\n\nTarn had originally tabled a £26 billion, £12.40 a share bid for Skarn, while Ost offered £11 a share.\n' > d.txt; numcheck check --fail-on=never -f concise --select=NC225 b.txt d.txt
  $ printf 'Title: Landslide kills 13 in Skarn\nDate: 3 March 2020\n\nA landslide killed 31 people in Skarn on Friday, police said.\n' > b.txt
  $ printf 'Title: Skarn landslide\nDate: 3 March 2020\n\nA landslide in Skarn killed 31 people on Friday.\n' > d.txt; numcheck check --fail-on=never -f concise --select=NC225 b.txt d.txt
  b.txt:1:24: error: people killed in Skarn: One article says 13 and 31 of the same thing [NC225]

A number of several places may be another's, and one of another month is
  $ ./tell 'More than 60 dead as flood reaches Malta and Norway\n\nVillages were swept away. The death toll is thought to be about 45.'
  a.txt:3:65: warning: people killed in Malta: One article says about 45 and more than 60 of the same thing [NC225]
  $ printf 'Title: Poll: Holm leads Bratt by six points\nDate: 2023-09-01\n\nAda Holm leads Ola Bratt by 48 per cent to 42 in a poll of 1,020 voters by Ost. In August she led by four points.\n' > b.txt
  $ printf 'Title: Poll: Holm leads Bratt by two points\nDate: 2023-09-01\n\nAda Holm is on 46 per cent and Ola Bratt on 44, an Ost poll of 1,500 voters found.\n' > d.txt; numcheck check --story=all --fail-on=never -f concise --select=NC225 b.txt d.txt
