package copydesk.train;

import copydesk.blocks.BlockModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;

/** Puts models together in the form in which {@link BlockModel#read} takes them. */
final class Models {
    private static final String HEAD = "copydesk-blocks-2";
    private static final String NO_TREES = "";

    private Models() {}

    private interface Words {
        void write(DataOutput out) throws IOException;
    }

    /** Returns a model that knows the words of all sites but one, and no trees: enough to learn the trees from. */
    static BlockModel wordsWithout(WordCounts words, String site) {
        return read(bytes(
                out -> words.writeWithout(site, out),
                NO_TREES,
                Collections.nCopies(WordCounts.KINDS.size(), NO_TREES)));
    }

    /** Returns the file of a model with the words of all sites and LightGBM's trees: for lines, and for each kind of page. */
    static byte[] whole(WordCounts words, String trees, List<String> kinds) {
        return bytes(words::write, trees, kinds);
    }

    /** Returns the model of a file. */
    static BlockModel read(byte[] file) {
        try {
            return BlockModel.read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Words words, String trees, List<String> kinds) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(HEAD);
            words.write(out);
            TreeFile.of(trees).write(out);
            for (String kind : kinds) {
                TreeFile.of(kind).write(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
