package copydesk.blocks;

import com.ibm.icu.lang.UCharacter;
import copydesk.blocks.WordTable.Word;
import copydesk.lexicon.Tokens;
import org.jspecify.annotations.Nullable;

/** Counts what a line alone tells. */
final class LineFeatures {
    /** Of longer lines only the start is looked at. */
    private static final int ENOUGH_TOKENS = 400;

    private final WordTable table;
    private final Calendar calendar;
    private final Cues cues;

    LineFeatures(WordTable table, Calendar calendar, Cues cues) {
        this.table = table;
        this.calendar = calendar;
        this.cues = cues;
    }

    /** Returns a count of what the words of a page tell of its kind. */
    PageKinds newPage() {
        return new PageKinds(table.size());
    }

    /** Returns what the HTML of a page tells, for its lines to be added to. */
    MarkupFeatures ofMarkup(Page page, PageKinds kinds) {
        return new MarkupFeatures(page, table, kinds);
    }

    /** Fills in the features of a line, and tells {@code kinds} of its words. */
    void fill(float[] row, Line line, PhraseRules.@Nullable Rule rule, PageKinds kinds) {
        set(row, Feature.WORDS, line.words());
        set(row, Feature.CHARACTERS, line.text().length());
        set(row, Feature.CAPITALIZED, share(line.capitalized(), line.words()));
        set(row, Feature.NUMBERS, share(line.numbers(), line.words()));
        set(row, Feature.CLOSED, line.isClosed() ? 1 : 0);
        set(row, Feature.COLON, line.endsIn(':') ? 1 : 0);
        set(row, Feature.STARTS_LOW, line.startsLower() ? 1 : 0);
        set(row, Feature.ITEM, line.isItem() ? 1 : 0);
        set(row, Feature.DATE_ALONE, calendar.isDate(line) ? 1 : 0);
        set(row, Feature.HAS_DATE, line.words() < 40 && calendar.hasDate(line) ? 1 : 0);
        set(row, Feature.PROSE, line.isProse() ? 1 : 0);
        set(row, Feature.COMMENT_MARK, cues.isCommentMark(line) ? 1 : 0);
        set(row, Feature.RULE_KIND, rule == null ? 0 : rule.kind().ordinal() + 1);
        set(row, Feature.RULE_WEIGHT, rule == null ? 0 : weight(rule));
        Word whole = table.line(line);
        if (whole != null) {
            kinds.add(whole);
            set(row, Feature.LINE_ODDS, whole.odds());
        }
        words(row, line, kinds);
        signs(row, line.text());
    }

    private static float weight(PhraseRules.Rule rule) {
        return (float) (rule.kind().isBoilerplate() ? rule.confidence() : -rule.confidence());
    }

    private void words(float[] row, Line line, PageKinds kinds) {
        Tokens tokens = line.tokens();
        int function = 0;
        int shouted = 0;
        int sum = 0;
        int most = 0;
        int least = 0;
        int counted = 0;
        int known = 0;
        int end = Math.min(tokens.size(), ENOUGH_TOKENS);
        for (int i = 0; i < end; i++) {
            if (WordTable.isWord(tokens, i)) {
                counted++;
                shouted += isShouted(line.text(), tokens.start(i), tokens.end(i)) ? 1 : 0;
                Word word = table.word(tokens.key(i));
                if (word != null) {
                    kinds.add(word);
                    known++;
                    sum += word.odds();
                    most = Math.max(most, word.odds());
                    least = Math.min(least, word.odds());
                    function += word.isFunction() ? 1 : 0;
                }
            }
        }
        kinds.count(counted, known);
        set(row, Feature.FUNCTION_WORDS, share(function, counted));
        set(row, Feature.ALL_CAPITALS, share(shouted, counted));
        set(row, Feature.ODDS, sum);
        set(row, Feature.ODDS_MEAN, share(sum, counted));
        set(row, Feature.ODDS_MOST, most);
        set(row, Feature.ODDS_LEAST, least);
    }

    private static boolean isShouted(String text, int start, int end) {
        return end - start > 1
                && UCharacter.isUUppercase(text.charAt(start))
                && UCharacter.isUUppercase(text.charAt(start + 1))
                && UCharacter.isUUppercase(text.charAt(end - 1));
    }

    private static void signs(float[] row, String text) {
        int commas = 0;
        int sentences = 0;
        int trail = 0;
        int address = 0;
        int money = 0;
        int quotes = 0;
        int code = 0;
        int brackets = 0;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case ',' -> commas++;
                case '.', '!', '?' -> sentences += i + 1 == text.length() || text.charAt(i + 1) == ' ' ? 1 : 0;
                case '|', '›', '»', '>', '·', '/', '•' -> trail++;
                case '@' -> address++;
                case ':' -> address += text.startsWith("//", i + 1) ? 1 : 0;
                case '$', '€', '£', '¥', '%', '₹' -> money++;
                case '"', '“', '”', '„', '«' -> quotes++;
                case '{', '}', '=', '<', '\\', '_', ';', '#' -> code++;
                case '(', ')', '[', ']' -> brackets++;
                default -> {}
            }
        }
        set(row, Feature.COMMAS, commas);
        set(row, Feature.SENTENCES, sentences);
        set(row, Feature.TRAIL_SIGNS, trail);
        set(row, Feature.ADDRESS, address);
        set(row, Feature.MONEY, money);
        set(row, Feature.QUOTES, quotes);
        set(row, Feature.CODE_SIGNS, code);
        set(row, Feature.BRACKETS, brackets);
    }

    static void set(float[] row, Feature feature, float value) {
        row[feature.column()] = value;
    }

    static float share(int part, int whole) {
        return whole == 0 ? 0 : (float) part / whole;
    }
}
