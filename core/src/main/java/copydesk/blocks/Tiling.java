package copydesk.blocks;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import copydesk.text.Block;
import copydesk.text.BlockKind;
import copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Stretches blocks over what repairs deleted between them, so that no character that can be seen is in none. */
final class Tiling {
    private Tiling() {}

    static List<Block> cover(String original, List<Block> blocks) {
        List<Block> tiled = new ArrayList<>();
        int done = 0;
        for (Block block : blocks) {
            Span gap = ink(original, done, block.span().start());
            Block next = block;
            if (!gap.isEmpty() && tiled.isEmpty()) {
                next = stretched(block, gap.start(), block.span().end());
            } else if (!gap.isEmpty()) {
                Block last = tiled.remove(tiled.size() - 1);
                tiled.add(stretched(last, last.span().start(), gap.end()));
            }
            tiled.add(next);
            done = block.span().end();
        }
        Span rest = ink(original, done, original.length());
        if (!rest.isEmpty() && tiled.isEmpty()) {
            tiled.add(Block.of(rest, BlockKind.TEMPLATE_RESIDUE, 0.5, "nothing is left of it", ""));
        } else if (!rest.isEmpty()) {
            Block last = tiled.remove(tiled.size() - 1);
            tiled.add(stretched(last, last.span().start(), rest.end()));
        }
        return tiled;
    }

    private static Block stretched(Block block, int start, int end) {
        return new Block(
                new Span(start, end),
                block.kind(),
                block.boilerplate(),
                block.confidence(),
                block.evidence(),
                block.text());
    }

    /** The stretch from the first to the last character in a gap that is not white space, control or format. */
    private static Span ink(String text, int from, int to) {
        int first = -1;
        int end = from;
        for (int i = from; i < to; ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (!isBlank(c)) {
                first = first < 0 ? i : first;
                end = next;
            }
            i = next;
        }
        return first < 0 ? new Span(from, from) : new Span(first, end);
    }

    private static boolean isBlank(int c) {
        int type = UCharacter.getType(c);
        return UCharacter.isUWhiteSpace(c) || type == UCharacterCategory.CONTROL || type == UCharacterCategory.FORMAT;
    }
}
