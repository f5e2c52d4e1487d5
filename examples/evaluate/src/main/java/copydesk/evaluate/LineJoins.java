package copydesk.evaluate;

import copydesk.lexicon.Table;
import copydesk.normalize.Normalizer;
import copydesk.text.Edit;
import copydesk.text.NormalizedText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** How well sentences that were split over lines are joined, on the line ends that {@code line-joins.tsv} marks. */
final class LineJoins {
    private static final String GOLD = "line-joins.tsv";
    private static final String EITHER = "either";
    private static final String KEEP = "keep";

    private final Path folder;

    LineJoins(Path data) {
        this.folder = data.resolve("wcxb-dev/flat");
    }

    boolean isThere() {
        return Files.isDirectory(folder);
    }

    /**
     * Returns joins that were found and that are right, by half: {@code dev} and {@code held out}.
     *
     * @throws IOException if a page cannot be read or is not the one that was marked
     */
    Map<String, F1> scores() throws IOException {
        Map<String, Page> pages = new LinkedHashMap<>();
        for (Table.Row row : Table.resource(LineJoins.class, GOLD)) {
            String id = row.required("page");
            Page page = pages.get(id);
            if (page == null) {
                page = new Page(row.required("half"), glues(id, row.required("hash")), new HashMap<>());
                pages.put(id, page);
            }
            page.gold().put((int) row.number("line"), row.required("glue"));
        }
        F1 dev = new F1();
        F1 held = new F1();
        pages.values().forEach(page -> page.addTo(page.half().equals("dev") ? dev : held));
        Map<String, F1> scores = new LinkedHashMap<>();
        scores.put("dev", dev);
        scores.put("held out", held);
        return scores;
    }

    /** Returns what each line that is joined to the next one is joined by. */
    private Map<Integer, String> glues(String id, String hash) throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve(id + ".txt"));
        if (!Hashes.of(bytes).startsWith(hash)) {
            throw new IOException(
                    "page " + id + " is not the one that was marked: its hash does not start with " + hash);
        }
        NormalizedText text = Normalizer.safe().normalize(new String(bytes, StandardCharsets.UTF_8));
        Map<Integer, String> glues = new HashMap<>();
        int line = 1;
        int at = 0;
        for (Edit edit : text.edits()) {
            for (; at < edit.span().end(); at++) {
                if (text.original().charAt(at) == '\n') {
                    if (at >= edit.span().start() && edit.replacement().indexOf('\n') < 0) {
                        glues.put(
                                line,
                                edit.replacement().isBlank()
                                                && !edit.replacement().isEmpty()
                                        ? "space"
                                        : "none");
                    }
                    line++;
                }
            }
        }
        return glues;
    }

    /** A page: what was found in it and what is marked. Where line 0 is marked, all lines are. */
    private record Page(String half, Map<Integer, String> found, Map<Integer, String> gold) {
        void addTo(F1 score) {
            for (Map.Entry<Integer, String> mark : gold.entrySet()) {
                if (mark.getKey() > 0 && !mark.getValue().equals(EITHER)) {
                    boolean wanted = !mark.getValue().equals(KEEP);
                    boolean joined = found.containsKey(mark.getKey());
                    boolean right = wanted && mark.getValue().equals(found.get(mark.getKey()));
                    score.add(joined ? 1 : 0, wanted ? 1 : 0, right ? 1 : 0);
                }
            }
            if (gold.containsKey(0)) {
                found.keySet().stream().filter(line -> !gold.containsKey(line)).forEach(line -> score.add(1, 0, 0));
            }
        }
    }
}
