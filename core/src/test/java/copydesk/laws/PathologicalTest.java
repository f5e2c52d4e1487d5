package copydesk.laws;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import copydesk.Copydesk;
import copydesk.display.Display;
import copydesk.text.Document;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Input that makes careless code quadratic: each takes a fraction of the time it is given if the cost is linear. */
@Timeout(value = 60, unit = SECONDS)
@Tag("slow")
class PathologicalTest {
    private static final int MANY = 100_000;

    static Stream<String> texts() {
        return Stream.of(
                        "&amp;",
                        "&",
                        "amp;",
                        "&#",
                        "“",
                        "\"",
                        "'a ",
                        "e\u0301",
                        "\u0301\u0327",
                        "\u200B",
                        "\r",
                        " ",
                        "\n",
                        "a\n",
                        "A. ",
                        "said that ",
                        "he said, ",
                        "“a” said ",
                        "Ana Lima ",
                        "de la ",
                        "Comments\n",
                        "Reply\n",
                        "Ana: no.\n",
                        "http://x.org?a&",
                        "&am",
                        "\uD83D",
                        "漢",
                        "according to ",
                        ", ",
                        "( ",
                        "Leave a reply by 12 March 2020\n",
                        "\u200F",
                        "\u001B]",
                        "<a ",
                        "`",
                        "”a ",
                        "“a” ”",
                        "a,\n",
                        "\uD83C\uDDE7",
                        "The Harbour Opens Again After Two Years\n",
                        "the ",
                        "word, word said. ",
                        "Ana says:\n3 May 2020\nNo.\n",
                        "Pingback: a | b\n",
                        "Related articles\nThe Harbour Is Open\n",
                        "$ 5\n",
                        "Weight: 5\n",
                        "Jonasson Jonason ")
                .map(piece -> piece.repeat(MANY));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aHundredThousandTimesTheSame(String text) {
        Document document = Copydesk.parse(text);
        document.quotations();
        document.sentences();
        document.hints();
        document.comments();
        Display.html(document);
        assertEquals(text, document.original());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void andBehindAnAmpersand(String text) {
        assertEquals("&" + text, Copydesk.parse("&" + text).original());
    }
}
