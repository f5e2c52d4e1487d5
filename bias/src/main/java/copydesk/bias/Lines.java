package copydesk.bias;

import copydesk.lexicon.Vocabulary;
import copydesk.lexicon.WordPool;
import copydesk.text.Block;
import copydesk.text.Document;
import copydesk.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Cuts a document into the lines in which the outlet speaks. */
final class Lines {
    private Lines() {}

    /**
     * Returns the lines of all blocks but page furniture; comments are scanned only where they are the story.
     *
     * @param words what the lines will be looked at with
     */
    static List<Line> of(Document document, Voices voices, Vocabulary words) {
        List<Sentence> sentences = document.sentences();
        List<Line> lines = new ArrayList<>();
        WordPool pool = new WordPool(document.text().length(), words);
        int next = 0;
        for (Block block : document.blocks()) {
            List<Integer> starts = new ArrayList<>();
            while (next < sentences.size()
                    && sentences.get(next).span().start() < block.span().end()) {
                if (sentences.get(next).span().start() >= block.span().start()) {
                    starts.add(document.normalized()
                            .toText(sentences.get(next).span())
                            .start());
                }
                next++;
            }
            if (block.kind().isOutletVoice() || !block.boilerplate()) {
                Line line = Line.of(document, block, starts, voices, pool);
                if (line.size() > 0) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }
}
