# numcheck: one Makefile, no recursion; everything it makes is under build/.  `make help` lists the targets.
VERSION := 0.1.0
BUILD   ?= build
CC      ?= cc
PKGS    := glib-2.0 gsl libpcre2-8 libxml-2.0 jansson uchardet smartcols libutf8proc popt
CSTD    := -std=c17 -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wstrict-prototypes
CFLAGS  ?= -O2 -g
CPPFLAGS += -Isrc -I. -D_POSIX_C_SOURCE=200809L -D_DEFAULT_SOURCE -DNC_VERSION='"$(VERSION)"' $(shell pkg-config --cflags $(PKGS) | sed 's/-I\//-isystem \//g')
LDLIBS  += $(shell pkg-config --libs $(PKGS)) -lcsv -lstemmer -lm -pthread

LIB_SRC := $(filter-out src/main.c src/data/mkdata.c,$(wildcard src/*.c src/*/*.c checks/*.c checks/*/*.c))
LIB_OBJ := $(LIB_SRC:%.c=$(BUILD)/%.o)
UNIT_SRC := $(wildcard tests/unit/*.c)

all: $(BUILD)/numcheck $(BUILD)/libnumcheck.a

$(BUILD)/%.o: %.c
	@mkdir -p $(@D)
	$(CC) $(CSTD) $(WERROR) $(CFLAGS) $(CPPFLAGS) -MMD -MP -c $< -o $@

$(BUILD)/libnumcheck.a: $(LIB_OBJ)
	$(AR) rcs $@ $^

$(BUILD)/numcheck: $(BUILD)/src/main.o $(BUILD)/libnumcheck.a
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(LDLIBS)

# Unit tests: CUnit, one suite a module; tests/unit/suites.h lists them.
UNIT_OBJ := $(UNIT_SRC:%.c=$(BUILD)/%.o)

$(BUILD)/unit: $(UNIT_OBJ) $(BUILD)/libnumcheck.a
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(LDLIBS) -lcunit

unit: $(BUILD)/unit
	$(BUILD)/unit > $(BUILD)/unit.tap || true
	@tests/tally $(BUILD)/unit.tap

-include $(LIB_OBJ:.o=.d) $(BUILD)/src/main.d $(UNIT_OBJ:.o=.d)

clean:
	rm -rf $(BUILD)

.PHONY: all unit clean
