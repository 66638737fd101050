/* test_walk.c - src/corpus/walk.c: order, what is passed over, links, and what cannot be read. */
#include "corpus/bytes.h"
#include "reading_kit.h"

#include <CUnit/CUnit.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void test_order(void)
{
    struct kit *kit = kit_new();
    static const char *const names[] = { "a-b.txt", "a.txt", "a/z.txt", "a0.txt", "b/c/d.txt" };
    for (size_t i = G_N_ELEMENTS(names); i-- > 0;)
        kit_file(kit, names[i], "12 dead");
    kit_read(kit);
    CU_ASSERT_EQUAL_FATAL(kit->articles->len, G_N_ELEMENTS(names));
    for (guint i = 0; i < G_N_ELEMENTS(names); i++) {
        CU_ASSERT_STRING_EQUAL(kit_article(kit, i)->rel, names[i]);
        CU_ASSERT_STRING_EQUAL(kit_article(kit, i)->id, kit_path(kit, names[i]));
    }
    kit_free(kit);
}

static void test_passed_over(void)
{
    struct kit *kit = kit_new();
    static const char *const counted[] = { "a.png", "b.js", "c.css", "story_files/frame.html" };
    static const char *const silent[] = { ".hidden.txt", "articles.csv", "expected.tsv",
                                          "old-baseline.tsv", "numcheck-ignore.tsv",
                                          ".numcheck.ini", ".git/x.txt" };
    for (size_t i = 0; i < G_N_ELEMENTS(counted); i++)
        kit_file(kit, counted[i], "x");
    for (size_t i = 0; i < G_N_ELEMENTS(silent); i++)
        kit_file(kit, silent[i], "file\n");
    kit_bytes(kit, "binary", "\0\1\2\3", 4);
    kit_file(kit, "story.html", "<p>Twelve people were killed, the police said.</p>");
    kit_file(kit, "NOTES", "12 dead");
    kit_read(kit);
    CU_ASSERT_EQUAL(kit->files, 2);
    CU_ASSERT_EQUAL(kit->passed, G_N_ELEMENTS(counted) + 1);
    CU_ASSERT_EQUAL(kit->store->problems->len, 0);
    kit_free(kit);
}

static void test_each_file_once(void)
{
    struct kit *kit = kit_new();
    kit_file(kit, "a.txt", "12 dead");
    CU_ASSERT_EQUAL(link(kit_path(kit, "a.txt"), kit_path(kit, "hard.txt")), 0);
    CU_ASSERT_EQUAL(symlink("a.txt", kit_path(kit, "soft.txt")), 0);
    kit_file(kit, "sub/b.txt", "13 dead");
    CU_ASSERT_EQUAL(symlink("sub", kit_path(kit, "sub2")), 0);
    g_ptr_array_add(kit->options->paths, g_strdup(kit->folder));
    g_ptr_array_add(kit->options->paths, g_strdup(kit_path(kit, "a.txt")));
    kit_read(kit);
    CU_ASSERT_EQUAL(kit->articles->len, 2);
    CU_ASSERT_EQUAL(kit->store->problems->len, 0);
    kit_free(kit);
}

static void test_bad_links(void)
{
    struct kit *kit = kit_new();
    kit_file(kit, "a.txt", "12 dead");
    CU_ASSERT_EQUAL(symlink("nowhere", kit_path(kit, "gone.txt")), 0);
    CU_ASSERT_EQUAL(symlink("nowhere", kit_path(kit, "gone.png")), 0);
    CU_ASSERT_EQUAL(symlink("self.txt", kit_path(kit, "self.txt")), 0);
    kit_file(kit, "sub/b.txt", "13 dead");
    CU_ASSERT_EQUAL(symlink("..", kit_path(kit, "sub/up")), 0);
    kit_read(kit);
    CU_ASSERT_EQUAL(kit->articles->len, 2);
    CU_ASSERT_EQUAL(kit->store->problems->len, 3);
    CU_ASSERT_STRING_EQUAL(kit_reason(kit, "gone.txt", NULL), "the link leads nowhere");
    CU_ASSERT_STRING_EQUAL(kit_reason(kit, "self.txt", NULL), "symbolic links lead in a circle");
    CU_ASSERT_STRING_EQUAL(kit_reason(kit, "up", NULL), "the link leads back to a folder above it");
    kit_free(kit);
}

static void test_bad_files(void)
{
    struct kit *kit = kit_new();
    kit->options->max_file_size = 1 << 20;
    kit_file(kit, "a.txt", "12 dead");
    kit_file(kit, "empty.txt", "");
    kit_file(kit, "white.txt", " \n\t\n");
    kit_bytes(kit, "binary.txt", "\1\0\2", 3);
    kit_file(kit, "huge.txt", "x");
    CU_ASSERT_EQUAL(truncate(kit_path(kit, "huge.txt"), (off_t)5 << 30), 0);
    CU_ASSERT_EQUAL(mkfifo(kit_path(kit, "pipe.txt"), 0600), 0);
    kit_read(kit);
    CU_ASSERT_EQUAL(kit->articles->len, 1);
    CU_ASSERT_STRING_EQUAL(kit_reason(kit, "empty.txt", NULL), "the file is empty");
    CU_ASSERT(kit_no_text(kit, "empty.txt"));
    CU_ASSERT(kit_no_text(kit, "white.txt"));
    CU_ASSERT_STRING_EQUAL(kit_reason(kit, "binary.txt", NULL), "binary data, not text");
    CU_ASSERT_STRING_EQUAL(kit_reason(kit, "huge.txt", NULL),
                           "larger than 1 MiB (--max-file-size)");
    CU_ASSERT_STRING_EQUAL(kit_reason(kit, "pipe.txt", NULL), "not a regular file");
    kit_free(kit);
}

/* Texts around the ends of pages and of the first read: all of each is there. */
static void test_sizes(void)
{
    static const size_t sizes[] = { 1, 4095, 4096, 4097, 65534, 65535, 65536, 65537, 200000 };
    struct kit *kit = kit_new();
    for (size_t i = 0; i < G_N_ELEMENTS(sizes); i++) {
        g_autofree char *name = g_strdup_printf("%zu.txt", i);
        g_autofree char *text = g_strnfill(sizes[i], 'a');
        text[sizes[i] - 1] = (char)('A' + i);
        kit_bytes(kit, name, text, sizes[i]);
    }
    kit_read(kit);
    CU_ASSERT_EQUAL_FATAL(kit->articles->len, G_N_ELEMENTS(sizes));
    for (guint i = 0; i < G_N_ELEMENTS(sizes); i++) {
        const char *text = kit_article(kit, i)->text;
        CU_ASSERT_EQUAL(strlen(text), sizes[i]);
        CU_ASSERT_EQUAL(text[sizes[i] - 1], (char)('A' + i));
    }
    kit_free(kit);
}

static void test_limit(void)
{
    struct kit *kit = kit_new();
    kit->options->max_file_size = 1001;
    g_autofree char *text = g_strnfill(1002, 'a');
    kit_bytes(kit, "fits.txt", text, 1001);
    kit_bytes(kit, "over.txt", text, 1002);
    kit_read(kit);
    CU_ASSERT_EQUAL(kit->articles->len, 1);
    CU_ASSERT_STRING_EQUAL(kit_reason(kit, "over.txt", NULL),
                           "larger than 1001 bytes (--max-file-size)");
    kit_free(kit);
}

/* A file that is made as it is read comes in parts of any size, and is no file on a disk. */
static void test_made_up_file(void)
{
    struct stat st;
    if (stat("/proc/self/smaps", &st) != 0)
        return;
    CU_ASSERT_FALSE(nc_on_disk((uint64_t)st.st_dev));
    struct nc_bytes bytes = { .len = 0 };
    int fd = open("/proc/self/smaps", O_RDONLY | O_CLOEXEC);
    CU_ASSERT_EQUAL(nc_bytes_read(&bytes, fd, 1 << 24, NC_SOURCE_FILE), NC_READ_OK);
    CU_ASSERT(g_str_has_suffix(bytes.at, "\n"));
    CU_ASSERT(bytes.len > 4096);
    close(fd);
    nc_bytes_clear(&bytes);
}

static void test_named_files(void)
{
    struct kit *kit = kit_new();
    kit_file(kit, "notes.xyz", "12 dead");
    kit_file(kit, "sub/c.txt", "13 dead");
    static const char *const names[] = { "notes.xyz", "sub/c.txt", "missing.txt" };
    for (size_t i = 0; i < G_N_ELEMENTS(names); i++)
        g_ptr_array_add(kit->options->paths, g_strdup(kit_path(kit, names[i])));
    CU_ASSERT_EQUAL(mkfifo(kit_path(kit, "pipe"), 0600), 0);
    g_ptr_array_add(kit->options->paths, g_strdup(kit_path(kit, "pipe")));
    kit_read(kit);
    CU_ASSERT_EQUAL_FATAL(kit->articles->len, 2);
    CU_ASSERT_STRING_EQUAL(kit_article(kit, 1)->rel, "c.txt");
    CU_ASSERT_STRING_EQUAL(kit_reason(kit, "missing.txt", NULL), "no such file or folder");
    CU_ASSERT_STRING_EQUAL(kit_reason(kit, "pipe", NULL), "not a regular file");
    kit_free(kit);
}

static void test_permission(void)
{
    if (geteuid() == 0)
        return;                 /* root may read all: tests/cli/reading.t does it as nobody */
    struct kit *kit = kit_new();
    kit_file(kit, "a.txt", "12 dead");
    kit_file(kit, "shut.txt", "12 dead");
    CU_ASSERT_EQUAL(chmod(kit_path(kit, "shut.txt"), 0), 0);
    kit_read(kit);
    CU_ASSERT_STRING_EQUAL(kit_reason(kit, "shut.txt", NULL), "permission denied");
    kit_free(kit);
}

void nc_test_walk(void);
void nc_test_walk(void)
{
    CU_pSuite suite = CU_add_suite("walk", NULL, NULL);
    CU_add_test(suite, "folders are walked in the order of whole paths", test_order);
    CU_add_test(suite, "what is no article is passed over", test_passed_over);
    CU_add_test(suite, "each file once", test_each_file_once);
    CU_add_test(suite, "links that lead nowhere or back", test_bad_links);
    CU_add_test(suite, "files that cannot be read", test_bad_files);
    CU_add_test(suite, "files of all sizes are read to their end", test_sizes);
    CU_add_test(suite, "the limit of size to the byte", test_limit);
    CU_add_test(suite, "a file that is made as it is read", test_made_up_file);
    CU_add_test(suite, "files named by the user", test_named_files);
    CU_add_test(suite, "permission", test_permission);
}
