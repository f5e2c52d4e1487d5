package copydesk.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import copydesk.Copydesk;
import copydesk.entities.EntityExtractor;
import copydesk.text.Document;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Sixteen threads that share one desk, one reader of loaded language and one extractor find what one thread finds. */
class ThreadsTest {
    private static final int THREADS = 16;

    @Test
    void oneOfEachServesAllThreads() throws Exception {
        Findings findings = new Findings(EntityExtractor.withoutEngine());
        assertSameByAll(TrialTexts.withGenerated(16), findings::in, THREADS);
    }

    /** What a document works out when it is first asked, it may be asked by all at once. */
    @Test
    void oneDocumentServesAllThreads() throws Exception {
        Findings findings = new Findings(EntityExtractor.withoutEngine());
        Map<String, Document> shared = new TreeMap<>();
        TrialTexts.withGenerated(16).forEach((name, text) -> shared.put(name, Copydesk.parse(text)));
        assertSameByAll(shared, findings::in, THREADS);
    }

    @Tag("corenlp")
    @Test
    void namesOfCoreNlpToo() throws Exception {
        EntityExtractor extractor = EntityExtractor.english();
        assertSameByAll(
                TrialTexts.withGenerated(0),
                text -> extractor.extract(Copydesk.parse(text)).all().toString(),
                3);
    }

    /** Each thread takes some of the inputs in an order of its own, all start together, before one thread does it alone. */
    private static <T> void assertSameByAll(Map<String, T> inputs, Function<T, String> work, int most)
            throws Exception {
        List<Map<String, String>> found = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CyclicBarrier start = new CyclicBarrier(THREADS);
            List<Future<Map<String, String>>> running = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                List<String> names = new ArrayList<>(inputs.keySet());
                Collections.shuffle(names, new Random(i));
                List<String> some = names.subList(0, Math.min(most, names.size()));
                running.add(threads.submit(() -> {
                    start.await();
                    Map<String, String> mine = new TreeMap<>();
                    some.forEach(name -> mine.put(name, work.apply(inputs.get(name))));
                    return mine;
                }));
            }
            for (Future<Map<String, String>> thread : running) {
                found.add(thread.get());
            }
        } finally {
            threads.shutdownNow();
        }
        Map<String, String> alone = new TreeMap<>();
        inputs.forEach((name, input) -> alone.put(name, work.apply(input)));
        for (Map<String, String> one : found) {
            one.forEach((name, findings) -> assertEquals(alone.get(name), findings, name));
        }
    }
}
