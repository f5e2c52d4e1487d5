package copydesk.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the day out of the stamps that pages put into their heads. */
final class DateStamp {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** So many digits are a whole date. */
    private static final int COMPACT = 8;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private DateStamp() {}

    /**
     * Returns the day of a stamp such as {@code 2024-03-05T09:00:00Z}, {@code 20240305}, {@code 5 March 2024}, {@code Tue,
     * Mar 5, 2024} or {@code 25/03/2024}; empty for others, also for {@code 03/05/2024}, of which nobody knows which day it
     * is.
     */
    static Optional<LocalDate> read(String stamp) {
        String text = stamp.toLowerCase(Locale.ROOT);
        List<Integer> numbers = new ArrayList<>();
        int month = -1;
        int year = -1;
        for (int i = 0; i < text.length() && numbers.size() < 3; ) {
            int start = i;
            while (i < text.length() && isDigit(text.charAt(i))) {
                i++;
            }
            if (i > start) {
                if (i - start == COMPACT) {
                    return date(
                            number(text, start, start + 4),
                            number(text, start + 4, start + 6),
                            number(text, start + 6, i));
                }
                boolean isYear = i - start == 4;
                year = isYear && year < 0 ? numbers.size() : year;
                numbers.add(isYear || i - start <= 2 ? number(text, start, i) : -1);
            } else {
                while (i < text.length() && Character.isLetter(text.charAt(i))) {
                    i++;
                }
                int named = i - start >= 3 ? MONTHS.indexOf(text.substring(start, start + 3)) + 1 : 0;
                month = named > 0 && month < 0 ? named : month;
                i = Math.max(i, start + 1);
            }
            if (month > 0 && numbers.size() == 2 && year >= 0) {
                return date(numbers.get(year), month, numbers.get(1 - year));
            }
        }
        return numbers.size() < 3 || month > 0 ? Optional.empty() : ofNumbers(numbers, year);
    }

    /** A date of three numbers: with the year first, or with a day that can be no month. */
    private static Optional<LocalDate> ofNumbers(List<Integer> numbers, int year) {
        int one = numbers.get(0);
        int two = numbers.get(1);
        if (year == 0) {
            return date(one, two, numbers.get(2));
        }
        boolean clear = year == 2 && (one > 12) != (two > 12);
        return clear ? date(numbers.get(2), Math.min(one, two), Math.max(one, two)) : Optional.empty();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int number(String text, int start, int end) {
        return Integer.parseInt(text.substring(start, end));
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
