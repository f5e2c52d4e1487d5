package copydesk.train;

import copydesk.blocks.BlockModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Puts models together in the form in which {@link BlockModel#read} takes them. */
final class Models {
    private static final String HEAD = "copydesk-blocks-1";
    private static final String NO_TREES = "";

    private Models() {}

    private interface Words {
        void write(DataOutput out) throws IOException;
    }

    /** Returns a model that knows the words of all sites but one, and no trees: enough to learn the trees from. */
    static BlockModel wordsWithout(WordCounts words, String site) {
        return read(bytes(out -> words.writeWithout(site, out), NO_TREES));
    }

    /** Returns the file of a model with the words of all sites and LightGBM's trees. */
    static byte[] whole(WordCounts words, String trees) {
        return bytes(words::write, trees);
    }

    /** Returns the model of a file. */
    static BlockModel read(byte[] file) {
        try {
            return BlockModel.read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Words words, String trees) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(HEAD);
            words.write(out);
            TreeFile.of(trees).write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
