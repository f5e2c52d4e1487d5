package copydesk.bias;

import copydesk.lexicon.Table;
import copydesk.lexicon.Tokens;
import copydesk.text.Span;
import java.util.List;

/** One row of the lexicon. */
record Entry(
        String id,
        String phrase,
        Category category,
        int strength,
        Polarity polarity,
        Aim aim,
        Form form,
        List<String> needs,
        List<String> unless,
        String neutral) {
    static Entry of(Table.Row row) {
        double strength = row.number("strength");
        if (strength != 1 && strength != 2 && strength != 3) {
            throw row.fault("strength \"" + row.text("strength") + "\" is not 1, 2 or 3");
        }
        return new Entry(
                row.required("id"),
                row.required("phrase"),
                row.constant("category", Category.class),
                (int) strength,
                row.constant("polarity", Polarity.class),
                row.constant("target", Aim.class),
                row.constant("form", Form.class),
                row.list("needs"),
                row.list("unless"),
                row.text("neutral"));
    }

    /** Tells whether only the capitalised word is meant, as in "Big Oil". */
    boolean isCapitalized() {
        Tokens words = Tokens.of(phrase, new Span(phrase.startsWith("[") ? 1 : 0, phrase.length()));
        return words.size() > 0 && words.isCapitalized(0);
    }
}
