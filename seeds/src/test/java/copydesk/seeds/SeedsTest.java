package copydesk.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copydesk.lexicon.Table;
import copydesk.text.Annotation;
import copydesk.text.Block;
import copydesk.text.BlockKind;
import copydesk.text.Edit;
import copydesk.text.Entity;
import copydesk.text.Mention;
import copydesk.text.Quotation;
import copydesk.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeedsTest {
    private static final Set<String> CATEGORIES = Set.of(
            "loaded_language",
            "name_calling_labelling",
            "doubt",
            "scare_quotes",
            "exaggeration_minimisation",
            "appeal_to_fear",
            "flag_waving",
            "slogan",
            "black_and_white",
            "guilt_by_association",
            "sarcasm_ridicule",
            "obscenity",
            "euphemism",
            "weasel_hedge",
            "presupposition",
            "subjective_intensifier");

    static Seeds corpus() {
        return Seeds.all();
    }

    @Test
    void aThirdToAHalfIsHeldOut() {
        Seeds all = Seeds.all();
        assertTrue(all.size() >= 10, () -> all.toString());
        double share = (double) all.part(Part.HELD_OUT).size() / all.size();
        assertTrue(share > 0.33 && share < 0.5, "held out: " + share);
        assertEquals(
                all.size(), all.part(Part.HELD_OUT).size() + all.part(Part.DEV).size());
    }

    @Test
    void oneEventIsToldFromSeveralSides() {
        Seeds gate = Seeds.all().about("north-gate");
        assertEquals(
                Set.of("for the strikers", "against the strikers", "neutral"),
                Set.copyOf(gate.stream().map(seed -> seed.facts().slant()).toList()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pingbacks",
                "comment-form",
                "login-prompt",
                "doubled-captions",
                "donation-counters",
                "machine-translated",
                "live-blog",
                "editor-commentary",
                "republished",
                "broken-encoding",
                "html-entities",
                "nbsp",
                "zero-width",
                "comments",
                "agency",
                "portal",
                "newsletter",
                "cookie-notice",
                "interview",
                "accented-names",
                "hard-wrapped",
                "split-lines",
                "single-lines",
                "blank-lines"
            })
    void everyMannerOfPageIsThere(String manner) {
        assertFalse(Seeds.all().manner(manner).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void articlesAreOfTheLengthOfNews(Seed seed) {
        int words = seed.text().trim().split("\\s+").length;
        assertTrue(words >= 400 && words <= 1100, seed.id() + " has " + words + " words");
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void onlyArticlesThatTakeASideAreLoaded(Seed seed) {
        int loaded = seed.marks().loaded().size();
        boolean takesSide = seed.facts().slant().matches("(for|against) .*");
        assertTrue(takesSide ? loaded >= 5 : loaded < 10, () -> seed.id() + " has " + loaded);
    }

    /** The reader checks this too; here the rows themselves are held against the text, with nothing in between. */
    @ParameterizedTest
    @MethodSource("corpus")
    void everyRowQuotesItsSpan(Seed seed) {
        for (Table.Row row : Table.resource(Seeds.class, seed.id() + ".gold.tsv")) {
            if (!row.text("layer").equals("entity")) {
                int start = Integer.parseInt(row.text("start"));
                int end = Integer.parseInt(row.text("end"));
                assertEquals(Escapes.decode(row, row.text("text")), seed.text().substring(start, end), row::toString);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void blocksHoldEveryCharacterOnce(Seed seed) {
        int at = 0;
        for (Block block : seed.marks().blocks()) {
            assertBlank(seed, at, block.span().start());
            assertEquals(block.kind().isBoilerplate(), block.boilerplate(), () -> seed.id() + " " + block);
            at = block.span().end();
        }
        assertBlank(seed, at, seed.text().length());
    }

    private static void assertBlank(Seed seed, int start, int end) {
        assertTrue(start <= end, () -> seed.id() + ": blocks overlap at " + start);
        String between = seed.text().substring(start, end);
        assertTrue(between.matches("[\\s\\p{Cf}]*"), () -> seed.id() + ": no block holds " + between);
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void editsMakeTheText(Seed seed) {
        Gold gold = seed.marks();
        StringBuilder text = new StringBuilder(seed.text());
        int end = Integer.MAX_VALUE;
        List<Edit> edits = gold.edits();
        for (int i = edits.size() - 1; i >= 0; i--) {
            Edit edit = edits.get(i);
            assertTrue(edit.span().end() <= end, () -> seed.id() + " " + edit);
            end = edit.span().start();
            text.replace(edit.span().start(), edit.span().end(), edit.replacement());
        }
        assertEquals(text.toString(), gold.document().text());
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void namesAreThoseOfTheCast(Seed seed) {
        Gold gold = seed.marks();
        Set<String> names = new HashSet<>();
        gold.entities().all().forEach(entity -> names.add(entity.name()));
        for (Quotation quote : gold.quotes()) {
            assertTrue(quote.speaker().map(names::contains).orElse(true), () -> seed.id() + " " + quote);
        }
        for (LoadedMark mark : gold.loaded()) {
            assertTrue(mark.speaker().map(names::contains).orElse(true), () -> seed.id() + " " + mark);
            assertTrue(mark.target().map(names::contains).orElse(true), () -> seed.id() + " " + mark);
        }
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void everyEntityIsNamedInFull(Seed seed) {
        Gold gold = seed.marks();
        for (Entity entity : gold.entities().all()) {
            for (Mention mention : entity.mentions()) {
                Span inText = gold.document().normalized().toText(mention.span());
                boolean full = inText.of(gold.document().text()).equals(entity.name());
                assertEquals(full, mention.kind() == Mention.Kind.NAME, () -> seed.id() + " " + mention);
            }
            assertTrue(
                    entity.mentions().stream().anyMatch(mention -> mention.kind() == Mention.Kind.NAME),
                    () -> seed.id() + " " + entity);
        }
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void mentionsDoNotOverlap(Seed seed) {
        List<Span> places = seed.marks().entities().all().stream()
                .flatMap(entity -> entity.mentions().stream())
                .map(Mention::span)
                .sorted()
                .toList();
        for (int i = 1; i < places.size(); i++) {
            Span last = places.get(i - 1);
            Span next = places.get(i);
            assertFalse(last.overlaps(next), () -> seed.id() + " " + last + " " + next);
        }
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void loadedWordsFollowTheGuide(Seed seed) {
        Gold gold = seed.marks();
        for (LoadedMark mark : gold.loaded()) {
            assertTrue(CATEGORIES.contains(mark.category()), () -> seed.id() + " " + mark);
            BlockKind kind = blockOf(gold, mark).kind();
            assertTrue(kind.isOutletVoice(), () -> seed.id() + ": in page furniture " + mark);
            if (mark.speaker().isPresent()) {
                assertEquals(LoadedMark.Voice.QUOTED, mark.voice(), () -> seed.id() + " " + mark);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void quotesStandInOneBlockThatIsNoFurniture(Seed seed) {
        Gold gold = seed.marks();
        for (Quotation quote : gold.quotes()) {
            assertTrue(blockOf(gold, quote).kind().isOutletVoice(), () -> seed.id() + " " + quote);
        }
    }

    private static Block blockOf(Gold gold, Annotation annotation) {
        return gold.blocks().stream()
                .filter(block -> block.span().contains(annotation.span()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(annotation + " runs over a block's end"));
    }

    @Test
    void aNameFindsItsArticle() {
        assertEquals("harbour", Seeds.named("harbour").id());
        String message = assertThrows(IllegalArgumentException.class, () -> Seeds.named("habour"))
                .getMessage();
        assertTrue(String.valueOf(message).startsWith("no article \"habour\"; there are harbour, "), message);
    }

    @Test
    void valuesPrintForAPrompt() {
        for (Object value : List.of(
                Seeds.all(), Seeds.named("harbour"), Seeds.named("harbour").marks())) {
            String text = value.toString();
            assertTrue(text.length() <= 900, text);
            assertTrue(text.lines().findFirst().orElse("").length() <= 36, text);
        }
        assertTrue(Seeds.all().toString().startsWith(Seeds.all().size() + " articles\n  harbour "));
    }

    @Test
    void aFolderOfOnesOwnIsRead(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("b.txt"), "Only text.");
        Files.writeString(folder.resolve("a.txt"), "Ann spoke.");
        Files.writeString(folder.resolve("a.gold.tsv"), """
                layer\tstart\tend\tkind\tdetails\ttext
                block\t0\t10\tparagraph\t\tAnn spoke.
                entity\t\t\tperson\tid=ann\tAnn
                mention\t0\t3\tname\tid=ann\tAnn
                """);
        Seeds mine = Seeds.in(folder);
        assertEquals(List.of("a", "b"), mine.stream().map(Seed::id).toList());
        assertEquals(
                "Ann", mine.get(0).marks().entities().byId("ann").orElseThrow().name());
        assertTrue(mine.get(1).gold().isEmpty());
        assertEquals(
                "no b.gold.tsv beside b.txt",
                assertThrows(IllegalStateException.class, () -> mine.get(1).marks())
                        .getMessage());
    }

    @Test
    void anIndexInAFolderGivesOrderAndFacts(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Ann spoke.");
        Files.writeString(folder.resolve("b.txt"), "Only text.");
        Files.writeString(folder.resolve("seeds.tsv"), """
                id\ttitle\tcountry\tsubject\tslant\tmanner\tevent\tpart
                b\tOnly text\tPeru\ttext\tneutral\tagency | blank-lines\t\theld-out
                """);
        Seeds mine = Seeds.in(folder);
        assertEquals(List.of("b", "a"), mine.stream().map(Seed::id).toList());
        assertEquals(Part.HELD_OUT, mine.get(0).facts().part());
        assertEquals(Part.DEV, mine.get(1).facts().part());
        assertEquals(1, mine.manner("blank-lines").size());
    }

    @Test
    void anIndexMustFitItsFolder(@TempDir Path folder) throws IOException {
        String head = "id\ttitle\tcountry\tsubject\tslant\tmanner\tevent\tpart\n";
        Files.writeString(folder.resolve("seeds.tsv"), head + "b\tText\t\t\t\t\t\tdev\n");
        assertFault("seeds.tsv:2: no file b.txt", folder);
        Files.writeString(folder.resolve("b.txt"), "Only text.");
        Files.writeString(folder.resolve("seeds.tsv"), head + "b\tText\t\t\t\t\t\ttest\n");
        assertFault("seeds.tsv:2: part \"test\" is neither dev nor held-out", folder);
    }

    @Test
    void bytesThatAreNotUtf8AreNamed(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("a.txt"), new byte[] {'c', 'a', 'f', (byte) 0xe9, '.'});
        assertFault("a.txt: byte 3 is not UTF-8", folder);
    }

    private static void assertFault(String message, Path folder) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> Seeds.in(folder))
                        .getMessage());
    }

    @Test
    void partsAreTakenInTheOrderOfTheIndex() {
        List<String> ids = Seeds.all().stream().map(Seed::id).toList();
        assertEquals(ids.size(), new HashSet<>(ids).size());
        assertEquals(Arrays.asList("harbour", "picket", "terminal"), ids.subList(0, 3));
    }
}
