package copydesk.entities;

import copydesk.text.Block;
import copydesk.text.BlockKind;
import copydesk.text.Document;
import copydesk.text.Markup;
import copydesk.text.Metadata;
import copydesk.text.NormalizedText;
import copydesk.text.Sentence;
import copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Documents of plain lines: one block and one sentence a line. */
final class Lined {
    private Lined() {}

    static Document document(String text) {
        List<Block> blocks = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                Span span = new Span(start, start + line.length());
                blocks.add(Block.of(span, BlockKind.PARAGRAPH, 1, "line", line));
                sentences.add(new Sentence(span));
            }
            start += line.length() + 1;
        }
        return new Document(
                NormalizedText.unchanged(text),
                blocks,
                Markup.none(),
                Metadata.none(),
                Document.Annotators.of(document -> sentences, document -> List.of()));
    }
}
