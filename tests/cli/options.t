The command line: help, version, and what is refused.  What is refused ends with 2.

The version
  $ numcheck --version

The short help has three examples
  $ numcheck --help

Without a path the help goes to standard error
  $ numcheck 2>&1 >/dev/null | tail -n 2

and the exit code is 2
  $ numcheck >/dev/null 2>&1

Each command has a help of its own
  $ for c in check groups extract explain rules baseline; do numcheck $c --help | head -n 2; done

An unknown option is refused with the nearest one
  $ numcheck --colour=never .

An option that needs a value
  $ numcheck . --format

An option that takes none
  $ numcheck --all=yes .

An option of another command
  $ numcheck extract --write-baseline=x .

An unknown command is refused with the nearest one
  $ numcheck gruops .

An unknown rule is refused with the nearest one
  $ numcheck --select=NC3O1 .

A rule can be called by its name
  $ numcheck --ignore=confilct .

A format of a later release says so
  $ numcheck -f sarif .

and so does an output file
  $ numcheck -o work.xlsx .

An output file whose format cannot be known
  $ numcheck -o work .

A size
  $ numcheck --max-file-size=many .

A number of threads
  $ numcheck -j0 .

A level
  $ numcheck --fail-on=warn .

A settings file that is not there
  $ numcheck --config=nowhere.ini .

A page of the rule book
  $ numcheck explain NC301 | head -n 1

by its name too
  $ numcheck explain conflict | head -n 1

Explain without a subject
  $ numcheck explain

An unknown rule to explain
  $ numcheck explain NC399

A finding without its paths
  $ numcheck explain 4f09c2
