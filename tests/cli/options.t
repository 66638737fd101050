The command line: help, version, and what is refused.  What is refused ends with 2.

The version
  $ numcheck --version
  numcheck 0.1.0

The list of rules is in the order of their ids
  $ numcheck rules -f csv | cut -d, -f1 | sed 1d > ids && LC_ALL=C sort ids | cmp - ids && head -n 1 ids
  NC101

The short help has three examples
  $ numcheck --help
  numcheck finds the figures in articles and says where they cannot all be true.
  
    numcheck [COMMAND] [OPTION...] PATH...
  
  A PATH is a file, a folder, or - for standard input. Commands:
    check                     say which figures cannot all be true (the default)
    groups                    list every figure told more than once with its
                              values
    extract                   list every figure with unit and context
    explain                   print a rule's page, or how one finding came about
    rules                     list the rules
    baseline                  accept today's findings: numcheck-baseline.tsv
  
  The options most used (numcheck COMMAND --help lists all):
    -f, --format=FORMAT       table (the default), concise, csv, tsv, json, jsonl
                              or markdown
    -o, --output=[FORMAT:]FILE
                              write the report to FILE, in the format of its
                              ending; can be given again
        --fail-on=LEVEL       exit with 1 from this level on: error, warning (the
                              default), note or never
        --draft=FILE          hold one draft against the PATHs: what do they say
                              of each of its figures?
        --all                 show the notes too: differences that are explained
        --top=N               open N findings on the screen, the rest one line
                              each; all opens every one
        --baseline=FILE       stay silent on the findings that FILE accepts
    -h, --help                print this help; after a command, all of its options
  
  Examples:
    numcheck articles/                       what cannot be true in this folder?
    numcheck groups articles/                every figure told more than once
    numcheck -f csv articles/ > work.csv     a sheet to tick off

Without a path the help goes to standard error
  $ numcheck 2>&1 >/dev/null | tail -n 2
  
  numcheck: nothing to read: give a file, a folder, or - for standard input

and the exit code is 2
  $ numcheck >/dev/null 2>&1
  [2]

Each command has a help of its own
  $ for c in check groups extract explain rules baseline; do numcheck $c --help | head -n 2; done
  numcheck check [OPTION...] PATH...
  Say which figures cannot all be true (the default).
  numcheck groups [OPTION...] PATH...
  List every figure told more than once with its values.
  numcheck extract [OPTION...] PATH...
  List every figure with unit and context.
  numcheck explain [OPTION...] RULE | FINDING PATH...
  Print a rule's page, or how one finding came about.
  numcheck rules [OPTION...]
  List the rules.
  numcheck baseline [OPTION...] PATH...
  Accept today's findings: numcheck-baseline.tsv.

An unknown option is refused with the nearest one
  $ numcheck --colour=never .
  numcheck: --colour: unknown option; did you mean --color?
  Try 'numcheck --help'.
  [2]

An option that needs a value
  $ numcheck . --format
  numcheck: --format: needs a value
  Try 'numcheck --help'.
  [2]

An option that takes none
  $ numcheck --all=yes .
  numcheck: --all: takes no value
  Try 'numcheck --help'.
  [2]

An option of another command
  $ numcheck extract --write-baseline=x .
  numcheck: --write-baseline says nothing to 'numcheck extract'
  Try 'numcheck --help'.
  [2]

An unknown command is refused with the nearest one
  $ numcheck gruops .
  numcheck: unknown command 'gruops', and no file of that name; did you mean 'groups'?
  Try 'numcheck --help'.
  [2]

An unknown rule is refused with the nearest one
  $ numcheck --select=NC3O1 .
  numcheck: unknown rule 'NC3O1'; did you mean NC301? 'numcheck rules' lists all
  Try 'numcheck --help'.
  [2]

A rule can be called by its name
  $ numcheck --ignore=confilct .
  numcheck: unknown rule 'confilct'; did you mean conflict? 'numcheck rules' lists all
  Try 'numcheck --help'.
  [2]

A format of a later release says so
  $ numcheck -f sarif .
  numcheck: format 'sarif' comes with a later release; now it can be table, concise, csv, tsv, json, jsonl or markdown
  Try 'numcheck --help'.
  [2]

and so does an output file
  $ numcheck -o work.xlsx .
  numcheck: format 'xlsx' comes with a later release; now it can be csv, tsv, json, jsonl, ndjson, md, markdown or txt
  Try 'numcheck --help'.
  [2]

An output file whose format cannot be known
  $ numcheck -o work .
  numcheck: no format follows from the name 'work': say it, as in -o csv:work
  Try 'numcheck --help'.
  [2]

A format that there is none of is none before a known ending either; a path with a colon is a path
  $ numcheck -o md:work.md .
  numcheck: unknown format 'md': it can be table, concise, csv, tsv, json, jsonl or markdown
  Try 'numcheck --help'.
  [2]
  $ echo 'Nobody came.' > a.txt; numcheck -q -o ./md:work.md . && ls ./*.md
  ./md:work.md

A size
  $ numcheck --max-file-size=many .
  numcheck: --max-file-size: 'many' is no size; write 500K, 64M or 2G
  Try 'numcheck --help'.
  [2]

A number of threads
  $ numcheck -j0 .
  numcheck: --jobs: '0' is no number of threads from 1 to 256
  Try 'numcheck --help'.
  [2]

A level
  $ numcheck --fail-on=warn .
  numcheck: unknown value of --fail-on 'warn'; did you mean 'warning'? It can be error, warning, note or never
  Try 'numcheck --help'.
  [2]

A settings file that is not there
  $ numcheck --config=nowhere.ini .
  numcheck: nowhere.ini: cannot be read: no such file or folder
  Try 'numcheck --help'.
  [2]

A page of the rule book
  $ numcheck explain NC301 | head -n 1
  # NC301 conflict

by its name too
  $ numcheck explain conflict | head -n 1
  # NC301 conflict

Explain without a subject
  $ numcheck explain
  numcheck: explain what? A rule such as NC301, or a finding and its paths
  Try 'numcheck --help'.
  [2]

An unknown rule to explain
  $ numcheck explain NC399
  numcheck: unknown rule 'NC399'; did you mean NC309? 'numcheck rules' lists all
  Try 'numcheck --help'.
  [2]

A finding without its paths
  $ numcheck explain 4f09c2
  numcheck: to explain finding 4f09c2 its articles are needed: numcheck explain 4f09c2 PATH...
  Try 'numcheck --help'.
  [2]
