package copydesk.train;

import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes the trees of a LightGBM model in the form in which the library reads them. */
final class TreeFile {
    private record Node(int column, float threshold, int left, int right, float value) {}

    private final List<Integer> roots = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();
    private final List<Float> leaves = new ArrayList<>();

    private TreeFile() {}

    /** Reads LightGBM's text form; an empty text has no trees. */
    static TreeFile of(String model) {
        TreeFile file = new TreeFile();
        Map<String, String> tree = new HashMap<>();
        for (String line : model.lines().toList()) {
            int equals = line.indexOf('=');
            if (line.startsWith("Tree=") || line.startsWith("end of trees")) {
                file.add(tree);
                tree.clear();
            } else if (equals > 0) {
                tree.put(line.substring(0, equals), line.substring(equals + 1));
            }
        }
        return file;
    }

    private void add(Map<String, String> tree) {
        if (!tree.containsKey("leaf_value")) {
            return;
        }
        int firstNode = nodes.size();
        int firstLeaf = leaves.size();
        for (String value : cells(tree, "leaf_value")) {
            leaves.add(Float.parseFloat(value));
        }
        String[] columns = cells(tree, "split_feature");
        roots.add(columns.length == 0 ? ~firstLeaf : firstNode);
        String[] thresholds = cells(tree, "threshold");
        String[] left = cells(tree, "left_child");
        String[] right = cells(tree, "right_child");
        String[] values = cells(tree, "internal_value");
        for (int i = 0; i < columns.length; i++) {
            nodes.add(new Node(
                    Integer.parseInt(columns[i]),
                    floor(Double.parseDouble(thresholds[i])),
                    child(left[i], firstNode, firstLeaf),
                    child(right[i], firstNode, firstLeaf),
                    Float.parseFloat(values[i])));
        }
    }

    private static String[] cells(Map<String, String> tree, String name) {
        String cells = tree.getOrDefault(name, "");
        return cells.isEmpty() ? new String[0] : cells.split(" ", -1);
    }

    /** The largest float that is not above the threshold: floats compare with it as with the threshold itself. */
    private static float floor(double threshold) {
        float rounded = (float) threshold;
        return rounded > threshold ? Math.nextDown(rounded) : rounded;
    }

    private static int child(String cell, int firstNode, int firstLeaf) {
        int child = Integer.parseInt(cell);
        return child >= 0 ? firstNode + child : ~(firstLeaf + ~child);
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(roots.size());
        out.writeInt(nodes.size());
        out.writeInt(leaves.size());
        for (int root : roots) {
            out.writeInt(root);
        }
        for (Node node : nodes) {
            out.writeShort(node.column);
            out.writeFloat(node.threshold);
            out.writeInt(node.left);
            out.writeInt(node.right);
            out.writeFloat(node.value);
        }
        for (float leaf : leaves) {
            out.writeFloat(leaf);
        }
    }
}
