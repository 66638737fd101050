What make install leaves behind is whole: program, man page, library, headers, rule pages.

Installing into a folder of its own
  $ make -s -C "$TESTS/../.." install BUILD="$BUILD" DESTDIR="$PWD/root" PREFIX=/usr && (cd root/usr && find . -type f -path '*bin*' -o -name '*.pc' -o -name '*.1' -o -name 'numcheck.h' | sort)
  ./bin/numcheck
  ./include/numcheck/numcheck.h
  ./lib/pkgconfig/numcheck.pc
  ./share/man/man1/numcheck.1

The page of a rule
  $ ls root/usr/share/numcheck/rules | grep -c '\.md$' | awk '{ print ($1 > 20) }'
  1

A program of one's own is built with it
  $ printf '#include <numcheck.h>\n#include <stdio.h>\nint main(void) { puts(nc_version()); return nc_rules()[0] == NULL; }\n' > own.c && export PKG_CONFIG_SYSROOT_DIR= PKG_CONFIG_PATH="$PWD/root/usr/lib/pkgconfig" && sed -i "s|^prefix=.*|prefix=$PWD/root/usr|" root/usr/lib/pkgconfig/numcheck.pc && cc own.c -o own $SANITIZER $(pkg-config --cflags --libs numcheck) && ./own
  0.1.0

and so is one in C++
  $ command -v c++ > /dev/null || { echo SKIP needs a compiler of C++; exit; }; cp own.c own.cc && c++ -Wall -Wextra -Werror own.cc -o own++ $SANITIZER $(PKG_CONFIG_PATH="$PWD/root/usr/lib/pkgconfig" pkg-config --cflags --libs numcheck) && ./own++
  0.1.0

The man page has a section for every command and no fault
  $ command -v man > /dev/null || echo SKIP needs man; man -l --warnings root/usr/share/man/man1/numcheck.1 2>&1 > /dev/null

Removing it all
  $ make -s -C "$TESTS/../.." uninstall DESTDIR="$PWD/root" PREFIX=/usr && find root -type f
