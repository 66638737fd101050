# pages.awk - makes a C file of Markdown pages: awk -f checks/pages.awk checks/*/*.md > pages.c
# The id of a page is the first "NC" with three digits in it.  Texts are arrays of bytes, because a
# string literal must not be longer than 4095 characters.  Run with LC_ALL=C: it counts bytes.
BEGIN {
    for (i = 1; i < 256; i++)
        code[sprintf("%c", i)] = i
    print "/* Made by checks/pages.awk of the pages beside the rules; changes here are lost. */"
    print "#include \"checks/pages.h\"\n\n#include <stddef.h>\n"
}
function close_page() {
    if (page == "")
        return
    print "0 };\n"
    if (id == "") {
        print page ": no rule id in it" > "/dev/stderr"
        failed = 1
    }
    list = list sprintf("    { \"%s\", (const char *)page%d },\n", id, ++pages)
}
FNR == 1 {
    close_page()
    page = FILENAME
    id = ""
    printf "static const unsigned char page%d[] = {  /* %s */\n", pages + 1, FILENAME
}
id == "" && match($0, /NC[0-9][0-9][0-9]/) { id = substr($0, RSTART, 5) }
{
    for (i = 1; i <= length($0); i++)
        printf "%d,%s", code[substr($0, i, 1)], i % 32 == 0 ? "\n" : ""
    print "10,"
}
END {
    close_page()
    printf "const struct nc_page nc_pages[] = {\n%s    { NULL, NULL },\n};\n", list
    exit failed
}
