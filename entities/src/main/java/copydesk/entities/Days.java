package copydesk.entities;

import copydesk.text.EntityType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells which dates of a text are one day: {@code Monday 12 May}, {@code 12 May} and {@code Monday}, where the text names
 * no other Monday.
 */
final class Days {
    private static final int SHORT = 3;

    private final Words words;
    private final Map<String, Set<String>> years = new HashMap<>();
    private final Map<String, Set<String>> days = new HashMap<>();

    private Days(Words words) {
        this.words = words;
    }

    /** Returns the dates, those of one day with one key. */
    static List<Found> joined(List<Found> dates, Words words) {
        Days days = new Days(words);
        dates.forEach(days::learn);
        return dates.stream()
                .map(date -> new Found(date.first(), date.end(), EntityType.DATE, days.key(date)))
                .toList();
    }

    /** What the words of a date tell; empty where they tell nothing. */
    private record Parts(String weekday, String day, String month, String year, boolean whole) {
        boolean isDay() {
            return whole && !day.isEmpty() && !month.isEmpty();
        }

        String dayMonth() {
            return "date:" + day + " " + month;
        }
    }

    private Parts parts(Found date) {
        String weekday = "";
        String day = "";
        String month = "";
        String year = "";
        boolean whole = true;
        for (String part : date.same().substring(date.same().indexOf(':') + 1).split(" ", -1)) {
            String start = part.substring(0, Math.min(part.length(), SHORT));
            if (words.is("weekday", part) || words.is("weekday-short", part)) {
                weekday = start;
            } else if (words.is("month", part) || words.is("month-short", part) || words.is("month-short", start)) {
                month = start;
            } else if (Dates.isDigits(part) && part.length() <= 2) {
                day = part;
            } else if (Dates.isDigits(part) && part.length() == 4) {
                year = part;
            } else {
                whole = false;
            }
        }
        return new Parts(weekday, day, month, year, whole);
    }

    private void learn(Found date) {
        Parts parts = parts(date);
        if (parts.isDay()) {
            Set<String> told = years.computeIfAbsent(parts.dayMonth(), key -> new HashSet<>());
            if (!parts.year.isEmpty()) {
                told.add(parts.year);
            }
            if (!parts.weekday.isEmpty()) {
                days.computeIfAbsent(parts.weekday, key -> new HashSet<>()).add(parts.dayMonth());
            }
        }
    }

    private String key(Found date) {
        Parts parts = parts(date);
        if (parts.isDay() && years.getOrDefault(parts.dayMonth(), Set.of()).size() < 2) {
            return parts.dayMonth();
        }
        boolean weekday = parts.whole && !parts.weekday.isEmpty() && parts.day.isEmpty() && parts.month.isEmpty();
        Set<String> meant = weekday ? days.getOrDefault(parts.weekday, Set.of()) : Set.of();
        boolean one = meant.size() == 1
                && years.getOrDefault(meant.iterator().next(), Set.of()).size() < 2;
        return one ? meant.iterator().next() : date.same();
    }
}
