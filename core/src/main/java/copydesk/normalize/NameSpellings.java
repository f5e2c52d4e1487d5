package copydesk.normalize;

import com.ibm.icu.lang.UCharacter;
import copydesk.lexicon.Tokens;
import copydesk.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The spellings of names in a text: which one stands there once and is a letter away from one that stands often. */
final class NameSpellings {
    private static final int OFTEN = 3;
    private static final int SHORTEST = 6;

    /**
     * A name that seems misspelt.
     *
     * @param span where it stands
     * @param usual how it is spelt elsewhere, {@code count} times
     */
    record Misspelt(Span span, String usual, int count) {}

    private record Place(Span span, String before, String after) {}

    private final Set<String> endings;
    private final Map<String, List<Place>> names = new LinkedHashMap<>();
    /** Words that stand in lower case too are no names. */
    private final Set<String> plain = new HashSet<>();

    /** Two names that differ in such an ending, or in nothing but it, may both be right. */
    NameSpellings(Set<String> endings) {
        this.endings = endings;
    }

    void read(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.word(i);
            if (word.length() >= SHORTEST && isName(word)) {
                Place place = new Place(
                        new Span(tokens.start(i), tokens.end(i)),
                        i > 0 && tokens.isCapitalized(i - 1) ? tokens.key(i - 1) : "",
                        i + 1 < tokens.size() && tokens.isCapitalized(i + 1) ? tokens.key(i + 1) : "");
                names.computeIfAbsent(word, one -> new ArrayList<>()).add(place);
            } else if (tokens.isWord(i)) {
                plain.add(tokens.key(i));
            }
        }
    }

    /** A capital and small letters; what has more capitals is a brand, which people write as they like. */
    private static boolean isName(String word) {
        return UCharacter.isUUppercase(word.codePointAt(0))
                && word.chars().skip(1).allMatch(UCharacter::isULowercase);
    }

    /** Returns the names that seem misspelt, in no order that means anything but always the same. */
    List<Misspelt> misspelt() {
        Map<String, List<String>> usual = new HashMap<>();
        names.forEach((name, places) -> {
            if (places.size() >= OFTEN && !plain.contains(Tokens.fold(name))) {
                neighbours(name)
                        .forEach(key -> usual.computeIfAbsent(key, one -> new ArrayList<>())
                                .add(name));
            }
        });
        List<Misspelt> found = new ArrayList<>();
        if (usual.isEmpty()) {
            return found;
        }
        names.forEach((name, places) -> {
            String right =
                    places.size() == 1 && !plain.contains(Tokens.fold(name)) ? usual(name, places.get(0), usual) : "";
            if (!right.isEmpty()) {
                found.add(new Misspelt(places.get(0).span(), right, count(right)));
            }
        });
        return found;
    }

    private String usual(String name, Place place, Map<String, List<String>> usual) {
        for (String key : neighbours(name)) {
            for (String other : usual.getOrDefault(key, List.of())) {
                if (isSlip(name, other) && isSameCompany(place, other)) {
                    return other;
                }
            }
        }
        return "";
    }

    private int count(String name) {
        return names.getOrDefault(name, List.of()).size();
    }

    /** Tells whether a name beside it stands beside the other one, too. */
    private boolean isSameCompany(Place place, String other) {
        if (place.before().isEmpty() && place.after().isEmpty()) {
            return true;
        }
        for (Place one : names.getOrDefault(other, List.of())) {
            boolean before = !place.before().isEmpty() && one.before().equals(place.before());
            boolean after = !place.after().isEmpty() && one.after().equals(place.after());
            if (before || after) {
                return true;
            }
        }
        return false;
    }

    /** The name, and the name without one of its letters: those of two names a letter apart have one in common. */
    private static Set<String> neighbours(String name) {
        Set<String> keys = new HashSet<>();
        keys.add(name);
        for (int i = 1; i < name.length() && name.length() <= 40; i++) {
            keys.add(name.substring(0, i) + name.substring(i + 1));
        }
        return keys;
    }

    /** One letter more, less or another one, or two that changed places; but no ending, where grammar does that. */
    private boolean isSlip(String name, String other) {
        int start = 0;
        int shorter = Math.min(name.length(), other.length());
        while (start < shorter && name.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && name.charAt(name.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        String one = name.substring(start, name.length() - end);
        String two = other.substring(start, other.length() - end);
        boolean letter = one.length() <= 1 && two.length() <= 1;
        boolean turned = one.length() == 2
                && two.length() == 2
                && one.charAt(0) == two.charAt(1)
                && one.charAt(1) == two.charAt(0);
        return start > 0 && end > 0 && (letter || turned) && !(isEnding(name, start) && isEnding(other, start));
    }

    private boolean isEnding(String name, int from) {
        return from == name.length() || endings.contains(name.substring(from));
    }
}
