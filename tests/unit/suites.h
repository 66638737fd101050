/* suites.h - the unit tests' list of modules, alphabetical.  Each line NC_SUITE(module) stands for
 * tests/unit/test_<module>.c, whose nc_test_<module>() registers a CUnit suite.  Included twice by main.c,
 * hence without a guard. */
NC_SUITE(arena)
NC_SUITE(args)
NC_SUITE(attribute)
NC_SUITE(baseline)
NC_SUITE(cli)
NC_SUITE(counted)
NC_SUITE(digits)
NC_SUITE(event)
NC_SUITE(link)
NC_SUITE(part)
NC_SUITE(period)
NC_SUITE(report_screen)
NC_SUITE(report_text)
NC_SUITE(rules)
NC_SUITE(settings)
NC_SUITE(speaker)
