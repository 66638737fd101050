/* test_units_table.c - the table of units: physical factors are those of the UDUNITS-2 library, and
 * no two rows share a name. */
#include "data/units.h"

#include <CUnit/CUnit.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

static void test_names(void)
{
    for (uint16_t row = 1; row < nc_units_count(); row++)
        if (nc_unit_find(nc_unit_at(row)->name) != row)
            CU_FAIL(nc_unit_at(row)->name);
    CU_ASSERT_TRUE(nc_units_count() > 300);
}

#if NC_HAVE_UDUNITS
#include <udunits2.h>

/* What UDUNITS-2 calls what we name otherwise, or lacks and builds of others; NULL: no physical
 * unit of one scale, or one of trade and counting. */
static const struct {
    const char *ours, *theirs;
} names[] = {
    { "in", "inch" },
    { "mi", "mile" },
    { "yd", "yard" },
    { "ft", "foot" },
    { "nmi", "nautical_mile" },
    { "AU", "149597870700 m" },
    { "ly", "light_year" },
    { "pc", "parsec" },
    { "um", "um" },
    { "furlong", "220 yard" },
    { "m2", "m^2" },
    { "km2", "km^2" },
    { "cm2", "cm^2" },
    { "mm2", "mm^2" },
    { "ft2", "foot^2" },
    { "mi2", "mile^2" },
    { "in2", "inch^2" },
    { "yd2", "yard^2" },
    { "ha", "hectare" },
    { "m3", "m^3" },
    { "km3", "km^3" },
    { "cm3", "cm^3" },
    { "mm3", "mm^3" },
    { "ft3", "foot^3" },
    { "yd3", "yard^3" },
    { "in3", "inch^3" },
    { "L", "liter" },
    { "hL", "hectoliter" },
    { "dL", "deciliter" },
    { "cL", "centiliter" },
    { "mL", "milliliter" },
    { "uL", "microliter" },
    { "nL", "nanoliter" },
    { "kL", "kiloliter" },
    { "ML", "megaliter" },
    { "GL", "gigaliter" },
    { "TL", "teraliter" },
    { "gal", "US_liquid_gallon" },
    { "impgal", "Canadian_liquid_gallon" },
    { "qt", "US_liquid_quart" },
    { "pt", "US_liquid_pint" },
    { "cup", "0.5 US_liquid_pint" },
    { "tbsp", "tablespoon" },
    { "tsp", "teaspoon" },
    { "floz", "US_fluid_ounce" },
    { "bbl", "42 US_liquid_gallon" },
    { "bushel", "bushel" },
    { "kg", "kg" },
    { "g", "g" },
    { "mg", "mg" },
    { "ug", "ug" },
    { "ng", "ng" },
    { "pg", "pg" },
    { "t", "tonne" },
    { "ton", "short_ton" },
    { "long ton", "long_ton" },
    { "kiloton", "1e6 kg" },
    { "Mt", "1e9 kg" },
    { "Gt", "1e12 kg" },
    { "lb", "pound" },
    { "oz", "avoirdupois_ounce" },
    { "ozt", "troy_ounce" },
    { "cwt", "112 pound" },
    { "grain", "grain" },
    { "stone", "14 pound" },
    { "carat", "carat" },
    { "quintal", "100 kg" },
    { "mph", "mile/hour" },
    { "km/h", "km/hour" },
    { "m/s", "m/s" },
    { "cm/s", "cm/s" },
    { "km/s", "km/s" },
    { "ft/s", "foot/s" },
    { "ft3/s", "foot^3/s" },
    { "m3/s", "m^3/s" },
    { "bbl/day", "42 US_liquid_gallon/day" },
    { "t/day", "tonne/day" },
    { "knot", "knot" },
    { "deg", "degree" },
    { "rad", "radian" },
    { "arcmin", "arc_minute" },
    { "arcsec", "arc_second" },
    { "C", "celsius" },
    { "F", "fahrenheit" },
    { "K", "kelvin" },
    { "W", "watt" },
    { "kW", "kilowatt" },
    { "MW", "megawatt" },
    { "GW", "gigawatt" },
    { "TW", "terawatt" },
    { "mW", "milliwatt" },
    { "uW", "microwatt" },
    { "nW", "nanowatt" },
    { "MWp", "megawatt" },
    { "hp", "550 foot pound_force/s" },
    { "J", "joule" },
    { "kJ", "kilojoule" },
    { "MJ", "megajoule" },
    { "GJ", "gigajoule" },
    { "TJ", "terajoule" },
    { "PJ", "petajoule" },
    { "EJ", "exajoule" },
    { "Wh", "watt hour" },
    { "kWh", "kilowatt hour" },
    { "MWh", "megawatt hour" },
    { "GWh", "gigawatt hour" },
    { "TWh", "terawatt hour" },
    { "cal", "4.184 joule" },
    { "kcal", "4184 joule" },
    { "btu", "1055.05585262 joule" },
    { "mmBTU", "1055055852.62 joule" },
    { "V", "volt" },
    { "kV", "kilovolt" },
    { "mV", "millivolt" },
    { "uV", "microvolt" },
    { "MV", "megavolt" },
    { "A", "ampere" },
    { "mA", "milliampere" },
    { "uA", "microampere" },
    { "kA", "kiloampere" },
    { "Pa", "pascal" },
    { "hPa", "hectopascal" },
    { "kPa", "kilopascal" },
    { "MPa", "megapascal" },
    { "GPa", "gigapascal" },
    { "bar", "bar" },
    { "mbar", "millibar" },
    { "atm", "atmosphere" },
    { "psi", "pound_force/inch^2" },
    { "ksi", "1000 pound_force/inch^2" },
    { "mmHg", "mm_Hg" },
    { "Torr", "torr" },
    { "N", "newton" },
    { "kN", "kilonewton" },
    { "MN", "meganewton" },
    { "Nm", "newton meter" },
    { "lbft", "pound_force foot" },
    { "Sv", "sievert" },
    { "mSv", "millisievert" },
    { "uSv", "microsievert" },
    { "rem", "rem" },
    { "mrem", "millirem" },
    { "Gy", "gray" },
    { "mGy", "milligray" },
    { "uGy", "microgray" },
    { "mol", "mole" },
    { "mmol", "millimole" },
    { "umol", "micromole" },
    { "nmol", "nanomole" },
    { "kmol", "kilomole" },
    { "Ah", "ampere hour" },
    { "mAh", "milliampere hour" },
    { "lx", "lux" },
    { "lm", "lumen" },
    { "g-force", "standard_free_fall" },
    { "ns", "nanosecond" },
    { "us", "microsecond" },
    { "ms", "millisecond" },
    { "s", "second" },
    { "min", "minute" },
    { "h", "hour" },
    { "day", "day" },
    { "week", "week" },
    { "fortnight", "fortnight" },
};

/* The coherent unit of a unit of theirs is the first of these that it converts to. */
static const char *const coherent[] = {
    "m",    "m^2",           "m^3",  "kg",     "s",      "m/s",    "rad",   "K",
    "watt", "joule",         "volt", "ampere", "pascal", "newton", "m^3/s", "kg/s",
    "mole", "ampere second", "lux",  "lumen",  "m/s^2",  "gray"
};

/* x of unit `theirs` in the coherent one; NaN when they do not know it. */
static double in_coherent(ut_system *system, const char *theirs, double x)
{
    double result = NAN;
    ut_unit *from = ut_parse(system, theirs, UT_UTF8);
    for (size_t i = 0; from != NULL && isnan(result) && i < sizeof coherent / sizeof *coherent;
         i++) {
        ut_unit *to = ut_parse(system, coherent[i], UT_UTF8);
        cv_converter *converter = to == NULL ? NULL : ut_get_converter(from, to);
        if (converter != NULL)
            result = cv_convert_double(converter, x);
        cv_free(converter);
        ut_free(to);
    }
    ut_free(from);
    return result;
}

static void test_factors(void)
{
    const double slack = 5e-7; /* several factors are cut to that many digits by their source */
    ut_set_error_message_handler(ut_ignore);
    ut_system *system = ut_read_xml(NULL);
    CU_ASSERT_PTR_NOT_NULL_FATAL(system);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const uint16_t row = nc_unit_find(names[i].ours);
        const struct nc_unit *unit = nc_unit_at(row);
        for (double x = 1; x < 40; x += 29) { /* two points tell factor and offset */
            const double theirs = in_coherent(system, names[i].theirs, x);
            const double ours = unit->factor * x + unit->offset;
            if (row != 0 && fabs(ours - theirs) <= slack * fabs(theirs))
                continue;
            fprintf(stderr, "%s: %.15g, UDUNITS-2 has %.15g\n", names[i].ours, ours, theirs);
            CU_FAIL("a factor");
        }
    }
    ut_free_system(system);
}
#endif

void nc_test_units_table(void)
{
    CU_pSuite suite = CU_add_suite("units table", NULL, NULL);
    CU_add_test(suite, "every row is found by its name", test_names);
#if NC_HAVE_UDUNITS
    CU_add_test(suite, "physical factors are those of UDUNITS-2", test_factors);
#endif
}
