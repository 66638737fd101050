# pages.awk - makes gen/pages.c: the rule pages given on the command line, as strings, sorted as given.
# The first line of a page is "# NC301 conflict".  Strings are written sign by sign: C promises no room for
# literals of this length.
BEGIN {
    for (i = 1; i < 256; i++)
        octal[sprintf("%c", i)] = sprintf("\\%03o", i)
    print "/* pages.c - the rule pages; made by checks/pages.awk from the .md files of the rules. */"
    print "#include \"checks/page.h\"\n"
}
FNR == 1 {
    if (count > 0)
        print "    0 };"
    if ($1 != "#" || $2 !~ /^NC[0-9][0-9][0-9]$/) {
        print FILENAME ":1: the first line must be \"# NCnnn name\"" > "/dev/stderr"
        failed = 1
        exit 1
    }
    ids[++count] = $2
    printf "static const char page_%d[] = {\n", count
}
{
    line = "    "
    for (i = 1; i <= length($0); i++)
        line = line "'" octal[substr($0, i, 1)] "',"
    print line "'\\n',"
}
END {
    if (failed)
        exit 1
    if (count > 0)
        print "    0 };"
    print "\nconst struct nc_page nc_pages[] = {"
    for (i = 1; i <= count; i++)
        printf "    { \"%s\", page_%d },\n", ids[i], i
    print "    { 0, 0 },\n};"
}
