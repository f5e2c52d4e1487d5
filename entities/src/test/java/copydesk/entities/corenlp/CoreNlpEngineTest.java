package copydesk.entities.corenlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copydesk.entities.EntityEngine;
import copydesk.text.EntityType;
import copydesk.text.Span;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("corenlp")
class CoreNlpEngineTest {
    private static final String TEXT =
            "“Angela Merkel met 😀 François Hollande in Berlin,” Deutsche Bank said.\uFFFD\u0000 Then Angela Merkel left.";

    @Test
    void saysNothingAndKeepsOffsets() {
        PrintStream err = System.err;
        PrintStream out = System.out;
        ByteArrayOutputStream noise = new ByteArrayOutputStream();
        List<String> names = new ArrayList<>();
        try (PrintStream trap = new PrintStream(noise, true, StandardCharsets.UTF_8)) {
            System.setErr(trap);
            System.setOut(trap);
            new CoreNlpEngine()
                    .names(TEXT, List.of(new Span(0, TEXT.length())))
                    .forEach(name -> names.add(name.type() + " " + name.span().of(TEXT)));
        } finally {
            System.setErr(err);
            System.setOut(out);
        }
        assertEquals("", noise.toString(StandardCharsets.UTF_8));
        assertEquals(
                List.of(
                        "PERSON Angela Merkel",
                        "PERSON François Hollande",
                        "LOCATION Berlin",
                        "ORGANIZATION Deutsche Bank",
                        "PERSON Angela Merkel"),
                names);
    }

    @Test
    void sentencesAreReadApart() {
        String text = "Angela\nMerkel";
        List<EntityEngine.Name> names = new CoreNlpEngine().names(text, List.of(new Span(0, 6), new Span(7, 13)));
        assertTrue(names.stream().allMatch(name -> name.span().length() == 6), names::toString);
        assertTrue(names.stream().allMatch(name -> name.type() == EntityType.PERSON), names::toString);
    }

    @Test
    void manyThreadsShareOneModel() throws InterruptedException {
        Set<List<EntityEngine.Name>> found = ConcurrentHashMap.newKeySet();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            threads.add(new Thread(() ->
                    found.add(new CoreNlpEngine().names(TEXT, List.of(new Span(0, TEXT.length()))))));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertEquals(1, found.size());
    }
}
