package copydesk.bias;

import static org.junit.jupiter.api.Assertions.assertTimeout;

import copydesk.text.Block;
import copydesk.text.BlockKind;
import copydesk.text.Document;
import copydesk.text.Markup;
import copydesk.text.Metadata;
import copydesk.text.NormalizedText;
import copydesk.text.Quotation;
import copydesk.text.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
class PathologicalTest {
    private static final int MANY = 100_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "regime ",
                "the ",
                "Big ",
                "A's ",
                "US-backed ",
                "not ",
                "- ",
                "so-called ",
                "armed to the ",
                "x\n"
            })
    void isLinearInRepeats(String piece) {
        String text = piece.repeat(MANY);
        assertTimeout(Duration.ofSeconds(20), () -> LoadedLanguage.english().score(Fixture.plain(text)));
    }

    @Test
    void isLinearInNestedAndUnclosedQuotations() {
        String text = "thug ".repeat(MANY);
        List<Quotation> quotations = new ArrayList<>();
        for (int i = 0; i < MANY / 10; i++) {
            Span span = new Span(i * 5, text.length());
            quotations.add(new Quotation(span, Quotation.Form.DIRECT, Optional.empty(), Optional.empty()));
        }
        Block block = Block.of(new Span(0, text.length()), BlockKind.PARAGRAPH, 1, "fixture", text);
        Document document = new Document(
                NormalizedText.unchanged(text),
                List.of(block),
                Markup.none(),
                Metadata.none(),
                Document.Annotators.of(doc -> List.of(), doc -> quotations));
        assertTimeout(Duration.ofSeconds(20), () -> LoadedLanguage.english().score(document));
    }
}
