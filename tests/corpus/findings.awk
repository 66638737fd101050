# findings.awk - one line "rule, level, values" for each finding, from `check --format=jsonl` or, with
# -v sheet=1, from an expected.tsv.  Values are the words of the figures that cannot all hold (those
# with a side), each once, lower case, sorted, joined by " | "; "-" where a finding has none.

function text_after(s, key,    at) {        # the JSON string or number that follows a key
    at = index(s, "\"" key "\":")
    if (at == 0)
        return ""
    s = substr(s, at + length(key) + 3)
    sub(/^ */, "", s)
    if (substr(s, 1, 1) == "\"" && match(s, /^"([^"\\]|\\.)*"/))
        return substr(s, 2, RLENGTH - 2)
    match(s, /^[^,}]*/)
    return substr(s, 1, RLENGTH)
}

function plain(word) {
    gsub(/\\"/, "\"", word)
    gsub(/\302\240|\342\200\257|\342\200\211/, " ", word)
    return tolower(word)
}

function sorted(list, n,    i, j, t, out) {
    for (i = 2; i <= n; i++)
        for (j = i; j > 1 && list[j] "" < list[j - 1] ""; j--) {
            t = list[j]; list[j] = list[j - 1]; list[j - 1] = t
        }
    for (i = 1; i <= n; i++)
        if (i == 1 || list[i] != list[i - 1])
            out = out (i == 1 ? "" : " | ") list[i]
    return n == 0 ? "-" : out
}

function finding(line,    parts, count, i, n, list) {
    count = split(line, parts, "\"surface\":")
    for (i = 2; i <= count; i++)
        if (text_after(parts[i], "side") != "null")
            list[++n] = plain(text_after("\"surface\":" parts[i], "surface"))
    return text_after(line, "rule") "\t" text_after(line, "level") "\t" sorted(list, n + 0)
}

function row(values,    parts, count, i, list) {
    if (values == "-")
        return values
    count = split(values, parts, " \\| ")
    for (i = 1; i <= count; i++)
        list[i] = plain(parts[i])
    return sorted(list, count)
}

BEGIN { FS = "\t" }
sheet && (FNR == 1 || $1 ~ /^-/ || $1 == "") { next }       # known to be missed
sheet { sub(/^\+/, "", $1); print $1 "\t" $2 "\t" row($3); next }
/^\{/ { print finding($0) }
