# numcheck: one Makefile, no recursion into folders; all it makes is under build/.  `make help` lists targets.
VERSION  := 0.1.0
PREFIX   ?= /usr/local
BUILD    ?= build
CFLAGS   ?= -O2 -g
PKGS     := glib-2.0 gsl libpcre2-8 libxml-2.0 jansson uchardet smartcols libutf8proc popt
WARNINGS := -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wstrict-prototypes

.DEFAULT_GOAL := all

# One short line a file; `make V=1` shows the commands.  As many jobs as there are processors, unless -j says.
ifeq ($(V),)
.SILENT:
SAY = @echo "  $(1)"
endif
ifeq ($(MAKELEVEL)$(filter -j%,$(MAKEFLAGS)),0)
MAKEFLAGS += -j$(shell nproc 2>/dev/null || echo 1)
endif

# On a fresh machine what is missing is installed first; then make starts again and finds it.
ifneq ($(filter demo test,$(MAKECMDGOALS)),)
include $(BUILD)/deps.ok
endif
$(BUILD)/deps.ok: .ci/deps
	@mkdir -p $(@D)
	@.ci/deps && touch $@

# Headers of libraries are the system's: their warnings are not ours.
PKG_CFLAGS := $(patsubst -I%,-isystem %,$(shell pkg-config --cflags $(PKGS) 2>/dev/null))
PKG_LIBS   := $(shell pkg-config --libs $(PKGS) 2>/dev/null) -lcsv -lm -pthread
ALL_CFLAGS := -std=c17 $(WARNINGS) $(WERROR) -pthread $(CFLAGS) $(CPPFLAGS) -Isrc -I. -I$(BUILD)/gen \
              -D_DEFAULT_SOURCE -D_POSIX_C_SOURCE=200809L -DNC_VERSION='"$(VERSION)"' $(PKG_CFLAGS)

# The program is main.c and the command line; all else is the library.
TOOLS    := $(wildcard src/data/mk*.c)
CLI_SRC  := src/main.c $(wildcard src/cli/*.c)
LIB_SRC  := $(filter-out $(CLI_SRC) $(TOOLS),$(wildcard src/*.c src/*/*.c checks/*.c checks/*/*.c))
UNIT_SRC := $(wildcard tests/unit/*.c)
GEN_SRC  := $(if $(wildcard $(TOOLS)),$(BUILD)/gen/tables.c) $(BUILD)/gen/pages.c
PAGES    := $(sort $(wildcard checks/*/*.md))
TABLES   := $(sort $(wildcard src/data/en/*.tsv))
LISTS    := $(sort src/data/en/lists.tsv src/data/en/contraries.tsv src/data/en/marks.tsv)
HEADERS  := src/numcheck.h $(wildcard src/model/*.h)

CLI_OBJ  := $(CLI_SRC:%.c=$(BUILD)/%.o)
LIB_OBJ  := $(LIB_SRC:%.c=$(BUILD)/%.o) $(GEN_SRC:.c=.o)
UNIT_OBJ := $(UNIT_SRC:%.c=$(BUILD)/%.o)

## all: the program build/numcheck, the library build/libnumcheck.a, the man page
all: $(BUILD)/numcheck $(BUILD)/libnumcheck.a $(BUILD)/numcheck.1

$(BUILD)/numcheck: $(CLI_OBJ) $(BUILD)/libnumcheck.a
	$(call SAY,LINK $@)
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(PKG_LIBS)

$(BUILD)/libnumcheck.a: $(LIB_OBJ)
	@rm -f $@
	$(AR) rcs $@ $^

$(BUILD)/%.o: %.c
	$(call SAY,CC   $<)
	@mkdir -p $(@D)
	$(CC) $(ALL_CFLAGS) -MMD -MP -c $< -o $@

$(BUILD)/gen/%.o: $(BUILD)/gen/%.c
	$(CC) $(ALL_CFLAGS) -MMD -MP -c $< -o $@

# Word tables and rule pages become C: nothing is parsed when the program starts.
$(BUILD)/mkdata: $(TOOLS:%.c=$(BUILD)/%.o) $(BUILD)/src/wrap/pattern.o
	$(call SAY,LINK $@)
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(PKG_LIBS)

$(BUILD)/gen/tables.c: $(BUILD)/mkdata $(TABLES)
	@mkdir -p $(@D)
	$(BUILD)/mkdata $(TABLES) > $@.part && mv $@.part $@

$(BUILD)/gen/lists.h: $(BUILD)/mkdata $(LISTS)
	@mkdir -p $(@D)
	$(BUILD)/mkdata --lists $(LISTS) > $@.part && mv $@.part $@

# The rows of the words that the grammar asks for by name.  Where they stay the same, so does the file.
$(BUILD)/gen/rows.h: $(BUILD)/mkdata $(TABLES) $(wildcard src/extract/*.[ch])
	@mkdir -p $(@D)
	cat $(filter src/extract/%,$^) | $(BUILD)/mkdata --rows $(TABLES) > $@.part
	@cmp -s $@.part $@ && rm $@.part || mv $@.part $@

$(filter-out $(BUILD)/src/wrap/pattern.o,$(LIB_OBJ)) $(UNIT_OBJ): | $(BUILD)/gen/lists.h $(BUILD)/gen/rows.h

$(BUILD)/gen/pages.c: checks/pages.awk $(PAGES)
	@mkdir -p $(@D)
	LC_ALL=C awk -f checks/pages.awk $(PAGES) < /dev/null > $@.part && mv $@.part $@

$(BUILD)/mkman: $(BUILD)/man/mkman.o $(filter-out $(BUILD)/src/main.o,$(CLI_OBJ)) $(BUILD)/libnumcheck.a
	$(call SAY,LINK $@)
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(PKG_LIBS)

$(BUILD)/numcheck.1: man/numcheck.1.in $(BUILD)/mkman
	$(BUILD)/mkman < $< > $@.part && mv $@.part $@

## deps: install what is missing to build and test (apt; elsewhere the names are printed)
deps:
	@.ci/deps

## demo: run the program over the sample stories of corpus/
demo: $(BUILD)/numcheck
	@$(BUILD)/numcheck --fail-on=never corpus/

# Every part of the tests writes TAP; tests/tally sums up.  tests/*/run gets the program as its words.
RUN  ?= $(BUILD)/numcheck
PARTS := $(patsubst tests/%/run,%,$(wildcard tests/*/run))
TAPS := $(BUILD)/tap/unit.tap $(PARTS:%=$(BUILD)/tap/%.tap)

## test: all tests; ends with "N passed, N failed"
test: $(TAPS)
	@tests/tally $^

# The units are compared with those of UDUNITS-2 where that library is there.
UDUNITS := $(wildcard /usr/include/udunits2.h /usr/local/include/udunits2.h /opt/homebrew/include/udunits2.h)
$(BUILD)/tests/unit/test_units_table.o: ALL_CFLAGS += -DNC_HAVE_UDUNITS=$(if $(UDUNITS),1,0)

$(BUILD)/unit: $(UNIT_OBJ) $(if $(wildcard src/numcheck.c),$(filter-out $(BUILD)/src/main.o,$(CLI_OBJ))) $(BUILD)/libnumcheck.a
	$(call SAY,LINK $@)
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(PKG_LIBS) -lcunit $(if $(UDUNITS),-ludunits2)

$(BUILD)/tap/unit.tap: $(BUILD)/unit FORCE
	@mkdir -p $(@D)
	$(UNIT_RUN) $(BUILD)/unit > $@ || true

$(BUILD)/tap/%.tap: tests/%/run $(BUILD)/numcheck $(BUILD)/numcheck.1 FORCE
	@mkdir -p $(@D)
	BUILD=$(BUILD) tests/$*/run $(RUN) > $@ || true

# What the program finds in sentences marked by hand is scored.
$(BUILD)/score: $(BUILD)/tests/gold/score.o $(BUILD)/libnumcheck.a
	$(call SAY,LINK $@)
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(PKG_LIBS)

$(BUILD)/tap/gold.tap: $(BUILD)/score

## gold-errors: where the sentences marked by hand are read otherwise
gold-errors: $(BUILD)/numcheck $(BUILD)/score
	@$(BUILD)/numcheck extract --all-kinds --format=jsonl tests/gold/sentences.jsonl > $(BUILD)/gold.jsonl
	@$(BUILD)/score -v tests/gold/sentences.jsonl $(BUILD)/gold.jsonl

## unit, cli, floors ...: one part of the tests
unit $(PARTS): %: $(BUILD)/tap/%.tap
	@tests/tally $<

## asan, tsan: all tests with the sanitizers of gcc or clang built in
asan: SANITIZER := -fsanitize=address,undefined -fno-sanitize-recover=undefined
tsan: SANITIZER := -fsanitize=thread
asan tsan:
	SANITIZER='$(SANITIZER)' $(if $(filter tsan,$@),setarch -R) $(MAKE) test BUILD=$(BUILD)/$@ \
	    CFLAGS='-O1 -g -fno-omit-frame-pointer -DNC_ARENA_MALLOC $(SANITIZER)'

## valgrind: all tests under valgrind
GRIND := valgrind -q --error-exitcode=99 --leak-check=full --errors-for-leak-kinds=definite
valgrind: $(BUILD)/unit $(BUILD)/numcheck
	NUMCHECK_JIT=off $(MAKE) test UNIT_RUN='$(GRIND)' RUN='$(GRIND) $(BUILD)/numcheck'

# What libFuzzer needs comes with clang alone.
FUZZERS := $(patsubst tests/fuzz/%.c,$(BUILD)/%,$(wildcard tests/fuzz/fuzz_*.c))
fuzzers: $(FUZZERS)
$(BUILD)/fuzz_%: $(BUILD)/tests/fuzz/fuzz_%.o $(BUILD)/tests/fuzz/folder.o $(BUILD)/libnumcheck.a
	$(call SAY,LINK $@)
	$(CC) $(CFLAGS) -fsanitize=fuzzer $(LDFLAGS) -o $@ $^ $(PKG_LIBS)

## fuzz: let libFuzzer look for inputs that break reading, extraction or writing, a minute each
FUZZ_SECONDS ?= 60
fuzz:
	@mkdir -p $(BUILD)
	@if echo 'int LLVMFuzzerTestOneInput(void); int LLVMFuzzerTestOneInput(void) { return 0; }' | \
	    clang -fsanitize=fuzzer,address -x c - -o $(BUILD)/fuzz.probe 2> /dev/null; then \
	    $(MAKE) fuzzers BUILD=$(BUILD)/libfuzzer CC=clang CFLAGS='-O1 -g -fno-omit-frame-pointer \
	        -DNC_ARENA_MALLOC -fsanitize=fuzzer-no-link,address,undefined \
	        -fno-sanitize-recover=undefined' && \
	    tests/fuzz/search $(BUILD)/libfuzzer $(FUZZ_SECONDS); \
	else echo "skipped: fuzz: clang with libFuzzer (libclang-rt-dev) is missing"; fi

## readme: paste today's screen into README.md, where a test holds it to what the program prints
readme: $(BUILD)/numcheck
	tests/readme $(BUILD)/numcheck > $(BUILD)/README.md && cp $(BUILD)/README.md README.md

## lint: clang-tidy and cppcheck
lint: TIDY_CFLAGS = $(filter-out -DNC_VERSION=%,$(ALL_CFLAGS)) -DNC_VERSION=__FILE__ # a string without quotes
lint: $(GEN_SRC)
	printf '%s\n' $(CLI_SRC) $(LIB_SRC) | \
	    xargs -P 4 -n 8 sh -c 'clang-tidy --quiet "$$@" -- $(TIDY_CFLAGS) 2> /dev/null' tidy
	cppcheck --quiet --std=c11 --error-exitcode=1 --inline-suppr --library=posix --library=gtk \
	    --suppress=unknownMacro --suppress=internalAstError --enable=warning,performance,portability \
	    -Isrc -I. src checks

## format: lay out the sources by .clang-format
format:
	clang-format -i $(CLI_SRC) $(LIB_SRC) $(UNIT_SRC) $(wildcard src/*.h src/*/*.h checks/*.h)

## bench: time the program over a made-up folder and beside Recognizers-Text; score it where marked sets lie in BENCH
BENCH ?= ../shared/bench
bench: $(BUILD)/numcheck
	@tests/bench/bench $(BUILD)/numcheck
	@tests/bench/accuracy $(BUILD)/numcheck $(BENCH)
	@tests/bench/peers $(BUILD)/numcheck corpus $(BUILD)/peers

## install, uninstall: program, man page, library, headers, rule pages; PREFIX, DESTDIR
DEST := $(DESTDIR)$(PREFIX)
install: all
	install -d $(DEST)/bin $(DEST)/lib/pkgconfig $(DEST)/include/numcheck/model \
	    $(DEST)/share/man/man1 $(DEST)/share/numcheck/rules
	install -m 755 $(BUILD)/numcheck $(DEST)/bin
	install -m 644 $(BUILD)/libnumcheck.a $(DEST)/lib
	install -m 644 $(filter src/model/%,$(HEADERS)) $(DEST)/include/numcheck/model
	install -m 644 src/numcheck.h $(DEST)/include/numcheck
	install -m 644 $(BUILD)/numcheck.1 $(DEST)/share/man/man1
	install -m 644 $(PAGES) $(DEST)/share/numcheck/rules
	sed -e 's|@PREFIX@|$(PREFIX)|; s|@VERSION@|$(VERSION)|; s|@PKGS@|$(PKGS)|' numcheck.pc.in \
	    > $(DEST)/lib/pkgconfig/numcheck.pc
uninstall:
	rm -f $(DEST)/bin/numcheck $(DEST)/lib/libnumcheck.a $(DEST)/lib/pkgconfig/numcheck.pc \
	    $(DEST)/share/man/man1/numcheck.1
	rm -rf $(DEST)/include/numcheck $(DEST)/share/numcheck

## dist: build/numcheck-VERSION.tar.gz of what is committed
dist:
	@mkdir -p $(BUILD)
	git archive --prefix=numcheck-$(VERSION)/ -o $(BUILD)/numcheck-$(VERSION).tar.gz HEAD

## clean: remove build/
clean:
	rm -rf $(BUILD)

## help: this list
help:
	@sed -n 's/^## /  make /p' Makefile

-include $(CLI_OBJ:.o=.d) $(LIB_OBJ:.o=.d) $(UNIT_OBJ:.o=.d) $(TOOLS:%.c=$(BUILD)/%.d) $(BUILD)/tests/gold/score.d \
    $(wildcard $(BUILD)/tests/fuzz/*.d)

FORCE:
.SECONDARY:
.PHONY: all deps demo test unit $(PARTS) gold-errors asan tsan valgrind fuzzers fuzz readme lint format bench install uninstall dist clean \
        help FORCE
