package copydesk.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copydesk.text.Annotation;
import copydesk.text.Block;
import copydesk.text.Document;
import copydesk.text.Edit;
import copydesk.text.NormalizedText;

/** What holds of every document. */
final class Laws {
    private Laws() {}

    static void hold(Document document) {
        assertEquals(document.normalized().text(), replayed(document.normalized()));
        int done = 0;
        for (Block block : document.blocks()) {
            assertTrue(block.span().start() >= done, "blocks are in order and do not overlap");
            done = block.span().end();
        }
        document.sentences().forEach(sentence -> isInside(document, sentence));
        document.quotations().forEach(quotation -> isInside(document, quotation));
        document.comments().forEach(comment -> isInside(document, comment));
        assertTrue(document.body().length()
                <= document.text().length() + 2 * document.blocks().size());
    }

    /** A finding stands on something that can be seen, inside the text. */
    static void isInside(Document document, Annotation annotation) {
        assertTrue(!document.quote(annotation.span()).isBlank(), annotation::toString);
    }

    private static String replayed(NormalizedText text) {
        StringBuilder out = new StringBuilder();
        int done = 0;
        for (Edit edit : text.edits()) {
            assertTrue(edit.span().start() >= done, "edits are in order and do not overlap");
            out.append(text.original(), done, edit.span().start()).append(edit.replacement());
            done = edit.span().end();
        }
        return out.append(text.original().substring(done)).toString();
    }
}
