package copydesk.laws;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Text as bad as it comes: what jqwik's own strings never hold is mixed in on purpose. */
public final class RawText {
    private static final List<String> PIECES = List.of(
            "\uD83D",
            "\uDE00",
            "\uD83D\uDE00",
            "\u200D",
            "\u200C",
            "\u200B",
            "\uFEFF",
            "\u00AD",
            "\u200F",
            "\u202E",
            "\r\n",
            "\r",
            "\n",
            "\n\n\n",
            "\u2028",
            "\u0085",
            "\u0000",
            "\u0007",
            "\u001B[31m",
            "\u001B]8;;http://x.org\u0007",
            "\u009D",
            "\u00A0",
            "\u3000",
            "\u202F",
            " ",
            "  ",
            "\t",
            "&amp;",
            "&amp;amp;lt;",
            "&nbsp;",
            "&#8217;",
            "&#x92;",
            "&#xD800;",
            "&#x110000;",
            "&eacute",
            "&copy=2",
            "http://x.org/?a=1&lt=2 ",
            "e\u0301",
            "\u0301",
            "\u0327\u0301",
            "é",
            "Ã©",
            "â€™",
            "Å\u0093",
            "“",
            "”",
            "„",
            "‘",
            "’",
            "\"",
            "'",
            "«",
            "»",
            "(",
            "[…]",
            ", said Ana Ruíz.",
            "Comments",
            "Leave a reply",
            "By Jo March",
            "8 thoughts on “",
            "said that the plan had failed",
            "Koki",
            "lower case line that goes on and on for a while",
            "A sentence stands here, long enough to be prose.",
            "שלום",
            "سلام",
            "नमस्ते",
            "漢字",
            "👩\u200D👩\u200D👧",
            "🇧🇷",
            "\uD83C\uDDE7",
            "&#x1F1F7;",
            "&#55357;&#56832;",
            "\u0600",
            "각",
            "\u1112\u1161\u11AB",
            "क\u094D",
            "ﬁ",
            "…",
            "<a href='?a=1&amp;b=2'>",
            "`&lt;`",
            "ÃƒÂ©",
            "Â ",
            "Ð¿Ñ€",
            "\uFFFD",
            "7.62×51",
            ".50",
            "$1",
            ":",
            ";",
            "-");

    private RawText() {}

    /** Returns texts of up to forty pieces, some of them any characters at all. */
    public static Arbitrary<String> any() {
        return ofAtMost(40);
    }

    /** Returns the same of up to {@code most} pieces. */
    public static Arbitrary<String> ofAtMost(int most) {
        Arbitrary<String> wild =
                Arbitraries.strings().withCharRange('\u0000', '\uFFFF').ofMaxLength(3);
        Arbitrary<String> words =
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(7);
        Arbitrary<String> piece = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, Arbitraries.of(PIECES)),
                net.jqwik.api.Tuple.of(2, words),
                net.jqwik.api.Tuple.of(1, wild));
        return piece.list().ofMaxSize(most).map(pieces -> String.join("", pieces));
    }
}
