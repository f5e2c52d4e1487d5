package copydesk.entities;

import copydesk.text.EntityType;
import java.util.ArrayList;
import java.util.List;

/** Finds calendar dates, weekdays, months, years and clear relative days; no durations and no times of day. */
final class Dates {
    private final Page page;
    private final Words words;
    private final Claims claims;

    private Dates(Page page, Claims claims) {
        this.page = page;
        this.words = page.words();
        this.claims = claims;
    }

    static void find(Page page, Claims claims) {
        new Dates(page, claims).scan();
    }

    private void scan() {
        List<Found> dates = new ArrayList<>();
        int i = 0;
        while (i < page.size()) {
            int end = claims.isFree(i) ? at(i) : i;
            if (end > i && claims.isFree(i, end)) {
                dates.add(new Found(i, end, EntityType.DATE, DateKey.of(page, i, end)));
                i = end;
            } else {
                i++;
            }
        }
        Days.joined(dates, words).forEach(claims::add);
    }

    /** Returns the end of the date that starts at word {@code i}; {@code i} if none does. */
    private int at(int i) {
        if (page.isNumber(i)) {
            return numeric(i);
        }
        if (!page.isWord(i)) {
            return i;
        }
        if (isWeekday(i)) {
            return weekday(i);
        }
        if (isMonth(i)) {
            return month(i);
        }
        if (page.isA("relative-day", i) || page.isA("holiday", i) && page.isCapital(i)) {
            return page.is(i + 1, i, "-") && page.isGlued(i + 1) ? i : i + 1;
        }
        return page.isA("relative-lead", i) || page.key(i).equals("the") ? relative(i) : i;
    }

    /** {@code Friday}, {@code Tuesday, March 5, 2019}, {@code Mon 5 March}. */
    private int weekday(int i) {
        int behind = i + 1;
        if (page.is(behind, i, ".")) {
            behind++;
        }
        int from = page.is(behind, i, ",") ? behind + 1 : behind;
        if (page.within(from, i)) {
            int end = page.isNumber(from) ? dayFirst(from) : isMonth(from) ? month(from) : from;
            if (end > from + 1) {
                return end;
            }
        }
        boolean whole = !page.isA("weekday-short", i) && !isGiven(i);
        return whole ? i + 1 : i;
    }

    /** {@code A barber, Sunday Idowu, …}: a weekday as a first name, where no day can stand. */
    private boolean isGiven(int i) {
        boolean named = page.within(i + 1, i)
                && page.isWord(i + 1)
                && page.isCapital(i + 1)
                && !page.isNumber(i + 1)
                && !page.isCommon(page.key(i + 1))
                && !isMonth(i + 1);
        boolean led = page.is(i - 1, i, ",") || page.within(i - 1, i) && page.isA("role", i - 1);
        return named && led;
    }

    /** {@code March 23rd}, {@code March 23, 2019}, {@code March 2019}, {@code March}. */
    private int month(int i) {
        if (page.within(i - 1, i) && words.is("month-not", page.key(i - 1, i + 1))) {
            return i;
        }
        int at = page.is(i + 1, i, ".") && page.isA("month-short", i) ? i + 2 : i + 1;
        if (page.is(at, i, "the")) {
            at++;
        }
        if (isDay(at, i)) {
            int end = dayRange(at + 1, i);
            int year = page.is(end, i, ",") ? end + 1 : end;
            return isYear(year, i) ? year + 1 : end;
        }
        at = page.is(at, i, ",") || page.is(at, i, "of") ? at + 1 : at;
        if (isYear(at, i)) {
            return at + 1;
        }
        boolean sure = page.isA("month", i)
                && (!page.words().isCommon(page.key(i))
                                && !page.key(i).equals("march")
                                && !page.key(i).equals("august")
                                && !page.key(i).equals("april")
                                && !page.key(i).equals("june")
                        || isCue(i));
        return sure && !isNamed(i) ? i + 1 : i;
    }

    /** A month that is also a name or a verb counts behind a word such as {@code in}. */
    private boolean isCue(int i) {
        if (i == 0 || !page.within(i - 1, i)) {
            return false;
        }
        String before = page.key(i - 1);
        return words.is("year-cue", before)
                        && !before.equals("to")
                        && !before.equals("and")
                        && !before.equals("by")
                        && !before.equals("for")
                        && !before.equals("of")
                        && !before.equals("about")
                || words.is("relative-lead", before);
    }

    /** Tells whether a month is part of a name: {@code April Jones}. */
    private boolean isNamed(int i) {
        return page.within(i + 1, i)
                && page.isWord(i + 1)
                && page.isCapital(i + 1)
                && !page.isNumber(i + 1)
                && !page.isCommon(page.key(i + 1))
                && page.words().isGiven(page.key(i));
    }

    /** {@code 23 March 2019}, {@code 23rd of March}, {@code 2019-03-23}, {@code 23/03/2019}, {@code the 1990s}, years. */
    private int numeric(int i) {
        if (page.isGlued(i) && i > 0 && !"(“\"'[‘—–".contains(page.key(i - 1))) {
            return i;
        }
        int end = dayFirst(i);
        if (end > i) {
            return end;
        }
        end = signed(i);
        return end > i ? end : year(i);
    }

    private int dayFirst(int i) {
        if (!isDay(i, i)) {
            return i;
        }
        int at = dayRange(i + 1, i);
        if (page.is(at, i, "of")) {
            at++;
        }
        if (!page.within(at, i) || !isMonth(at)) {
            return i;
        }
        boolean verb = page.key(at).equals("may")
                && page.within(at + 1, at)
                && !page.isNumber(at + 1)
                && page.isWord(at + 1)
                && !page.isCapital(at);
        if (verb || !page.isCapital(at)) {
            return i;
        }
        int behind = page.is(at + 1, i, ".") && page.isA("month-short", at) ? at + 2 : at + 1;
        int year = page.is(behind, i, ",") ? behind + 1 : behind;
        return isYear(year, i) ? year + 1 : at + 1;
    }

    /** {@code 3-5} and {@code 3 and 5} behind a day. */
    private int dayRange(int i, int start) {
        boolean dash = page.is(i, start, "-") || page.is(i, start, "–");
        return dash && page.isGlued(i) && isDay(i + 1, start) ? i + 2 : i;
    }

    /** Three numbers with equal signs between them. */
    private int signed(int i) {
        if (!page.within(i + 4, i)) {
            return i;
        }
        String sign = page.key(i + 1);
        boolean shape = (sign.equals("-") || sign.equals("/") || sign.equals("."))
                && page.key(i + 3).equals(sign)
                && page.isGlued(i + 1)
                && page.isGlued(i + 2)
                && page.isGlued(i + 3)
                && page.isGlued(i + 4)
                && !(page.within(i + 5, i)
                        && page.isGlued(i + 5)
                        && page.key(i + 5).equals(sign));
        if (!shape) {
            return i;
        }
        int a = number(i);
        int b = number(i + 2);
        int c = number(i + 4);
        boolean yearFirst = page.length(i) == 4 && a > 1500 && a < 2200 && b > 0 && b <= 12 && c > 0 && c <= 31;
        boolean yearLast = (page.length(i + 4) == 2 || c > 1500 && c < 2200)
                && a > 0
                && b > 0
                && Math.min(a, b) <= 12
                && Math.max(a, b) <= 31
                && c >= 0;
        return yearFirst || yearLast ? i + 5 : i;
    }

    private int year(int i) {
        String key = page.key(i);
        boolean decade = key.length() == 5 && key.endsWith("s") && key.startsWith("0s", 3);
        boolean year = isYear(i, i) || decade && isDigits(key.substring(0, 4));
        if (!year) {
            return i;
        }
        boolean unit = page.within(i + 1, i)
                && (page.isA("not-year", i + 1)
                        || page.isGlued(i + 1)
                                && ".,:/%°".contains(page.key(i + 1))
                                && page.within(i + 2, i)
                                && page.isWord(i + 2)
                                && page.isGlued(i + 2));
        boolean counted = i > 0
                && page.within(i - 1, i)
                && (page.isA("currency-sign", i - 1) || "#№+=".contains(page.key(i - 1)));
        return unit || counted ? i : yearRange(i);
    }

    /** {@code 1721–1848}. */
    private int yearRange(int i) {
        boolean dash = page.is(i + 1, i, "-") || page.is(i + 1, i, "–");
        return dash && page.isGlued(i + 1) && isYear(i + 2, i) && page.isGlued(i + 2) ? i + 3 : i + 1;
    }

    /** {@code last Friday}, {@code next week}, {@code the previous week}. */
    private int relative(int i) {
        int at = page.key(i).equals("the") ? i + 1 : i;
        if (!page.within(at, i) || !page.isA("relative-lead", at) || !page.within(at + 1, i)) {
            return i;
        }
        if (isWeekday(at + 1) && page.isCapital(at + 1) || page.isA("month", at + 1) && page.isCapital(at + 1)) {
            return at == i && !(page.key(at).equals("this") && page.isA("month", at + 1)) ? at + 2 : i;
        }
        boolean named = at == i
                && !page.key(at).equals("this")
                && !page.key(at).equals("past")
                && !page.key(at).equals("coming")
                && !page.key(at).equals("previous")
                && !page.key(at).equals("following");
        boolean withArticle = at > i
                && !page.key(at).equals("past")
                && !page.key(at).equals("this")
                && !page.key(at).equals("last")
                && !page.key(at).equals("next");
        boolean plural = page.is(at + 2, i, "-");
        return (named || withArticle) && page.isA("relative-unit", at + 1) && !plural ? at + 2 : i;
    }

    private boolean isDay(int i, int start) {
        if (!page.within(i, start) || !page.isNumber(i)) {
            return false;
        }
        String key = page.key(i);
        int digits = key.length();
        if (digits > 2 && (key.endsWith("st") || key.endsWith("nd") || key.endsWith("rd") || key.endsWith("th"))) {
            digits -= 2;
        }
        if (digits > 2 || !isDigits(key.substring(0, digits))) {
            return false;
        }
        int day = Integer.parseInt(key.substring(0, digits));
        return day >= 1 && day <= 31;
    }

    private boolean isYear(int i, int start) {
        if (!page.within(i, start) || page.length(i) != 4 || !isDigits(page.key(i))) {
            return false;
        }
        int year = number(i);
        return year >= 1700 && year < 2060;
    }

    private int number(int i) {
        String key = page.key(i);
        return key.length() <= 4 && isDigits(key) ? Integer.parseInt(key) : -1;
    }

    static boolean isDigits(String key) {
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) < '0' || key.charAt(i) > '9') {
                return false;
            }
        }
        return !key.isEmpty();
    }

    private boolean isWeekday(int i) {
        return page.isCapital(i)
                && (page.isA("weekday", i)
                        || page.isA("weekday-short", i)
                        || page.key(i).endsWith("s") && words.is("weekday", cut(page.key(i))));
    }

    private static String cut(String key) {
        return key.substring(0, key.length() - 1);
    }

    private boolean isMonth(int i) {
        return page.isCapital(i) && (page.isA("month", i) || page.isA("month-short", i));
    }
}
