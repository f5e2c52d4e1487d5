package copydesk.bias;

import copydesk.lexicon.Table;
import copydesk.lexicon.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the forms of an English word from its base form; the exceptions are rows of {@code irregular.tsv}. */
final class Inflections {
    private static final String VOWELS = "aeiou";

    private final Map<String, List<String>> irregular = new HashMap<>();

    Inflections() {
        for (Table.Row row : Table.resource(Inflections.class, "irregular.tsv")) {
            irregular.put(row.required("id"), row.list("forms"));
        }
    }

    /** Returns the word and its forms, in American and British spelling. */
    Set<String> of(String word, Form form) {
        String base = Tokens.fold(word);
        Set<String> forms = new LinkedHashSet<>();
        forms.add(base);
        List<String> exceptions = irregular.get(base + ":" + (form == Form.NOUN ? "n" : "v"));
        if (form == Form.NOUN) {
            List<String> plurals = exceptions == null ? List.of(withS(base)) : exceptions;
            forms.addAll(plurals);
            forms.add(base + "'s");
            plurals.stream().filter(plural -> !plural.endsWith("s")).forEach(plural -> forms.add(plural + "'s"));
        } else if (form == Form.VERB) {
            forms.add(withS(base));
            forms.addAll(exceptions == null ? List.of(withEnding(base, "ed"), withEnding(base, "ing")) : exceptions);
        }
        for (String each : List.copyOf(forms)) {
            forms.addAll(british(each));
        }
        return forms;
    }

    private static String withS(String word) {
        if (word.endsWith("s")
                || word.endsWith("x")
                || word.endsWith("z")
                || word.endsWith("ch")
                || word.endsWith("sh")) {
            return word + "es";
        }
        if (word.endsWith("y") && word.length() > 1 && !isVowel(word, word.length() - 2)) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        return word + "s";
    }

    private static String withEnding(String word, String ending) {
        int last = word.length() - 1;
        boolean past = ending.equals("ed");
        if (word.endsWith("e") && (past || !word.endsWith("ee") && !word.endsWith("ye"))) {
            return word.substring(0, last) + ending;
        }
        if (past && word.endsWith("y") && last > 0 && !isVowel(word, last - 1)) {
            return word.substring(0, last) + "ied";
        }
        return (doubles(word) ? word + word.charAt(last) : word) + ending;
    }

    /** One syllable that ends in a single vowel and a single consonant: slam, slammed. */
    private static boolean doubles(String word) {
        int last = word.length() - 1;
        if (last < 2 || isVowel(word, last) || "wxy".indexOf(word.charAt(last)) >= 0) {
            return false;
        }
        long vowels = word.chars().filter(c -> VOWELS.indexOf(c) >= 0).count();
        return vowels == 1 && isVowel(word, last - 1);
    }

    private static boolean isVowel(String word, int index) {
        return VOWELS.indexOf(word.charAt(index)) >= 0;
    }

    private static List<String> british(String word) {
        List<String> spellings = new ArrayList<>(1);
        int at = word.lastIndexOf("iz");
        if (at > 2 && (word.startsWith("e", at + 2) || word.startsWith("i", at + 2) || word.startsWith("a", at + 2))) {
            spellings.add(word.substring(0, at) + "is" + word.substring(at + 2));
        }
        return spellings;
    }
}
