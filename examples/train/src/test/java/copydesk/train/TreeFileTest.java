package copydesk.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class TreeFileTest {
    /** Two trees as LightGBM writes them: one with a split, one that is a leaf. */
    private static final String MODEL = """
            tree
            Tree=0
            num_leaves=2
            split_feature=3
            threshold=0.30000000000000004
            left_child=-1
            right_child=-2
            leaf_value=-1.5 2
            internal_value=0.25

            Tree=1
            num_leaves=1
            split_feature=
            threshold=
            left_child=
            right_child=
            leaf_value=0.5
            internal_value=

            end of trees
            """;

    @Test
    void treesAreWrittenAsTheLibraryReadsThem() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TreeFile.of(MODEL).write(new DataOutputStream(bytes));
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
        assertEquals(2, in.readInt(), "trees");
        assertEquals(1, in.readInt(), "nodes");
        assertEquals(3, in.readInt(), "leaves");
        assertEquals(0, in.readInt(), "the first tree starts at its node");
        assertEquals(~2, in.readInt(), "the second one is a leaf");
        assertEquals(3, in.readShort(), "column");
        assertEquals(Math.nextDown(0.3f), in.readFloat(), "no float above the threshold goes left");
        assertEquals(~0, in.readInt(), "left");
        assertEquals(~1, in.readInt(), "right");
        assertEquals(0.25f, in.readFloat(), "value of the node");
        assertEquals(-1.5f, in.readFloat());
        assertEquals(2f, in.readFloat());
        assertEquals(0.5f, in.readFloat());
        assertEquals(0, in.available());
    }

    @Test
    void anEmptyModelHasNoTrees() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TreeFile.of("").write(new DataOutputStream(bytes));
        assertEquals(12, bytes.size());
    }
}
