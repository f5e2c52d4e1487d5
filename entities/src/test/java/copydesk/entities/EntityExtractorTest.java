package copydesk.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copydesk.Copydesk;
import copydesk.text.Document;
import copydesk.text.Entities;
import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.api.Test;

class EntityExtractorTest {
    @Test
    void saysWhatToAddWhereThereIsNoEngine() {
        IllegalStateException none = assertThrows(IllegalStateException.class, () -> EntityExtractor.first(List.of()));
        assertEquals(
                "no engine that finds names is on the class path: add edu.stanford.nlp:stanford-corenlp:4.5.10 and"
                        + " edu.stanford.nlp:stanford-corenlp:4.5.10 with classifier models",
                none.getMessage());
        Iterable<EntityEngine> broken = () -> {
            throw new ServiceConfigurationError("no CoreNLP");
        };
        assertEquals(
                none.getMessage(),
                assertThrows(IllegalStateException.class, () -> EntityExtractor.first(broken))
                        .getMessage());
    }

    /** The service file names the engine also where CoreNLP is missing; only core and this module are visible here. */
    @Test
    void saysSoWithoutCoreNlp() throws Exception {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (!entry.contains("stanford")) {
                urls.add(Path.of(entry).toUri().toURL());
            }
        }
        try (URLClassLoader loader =
                new URLClassLoader(urls.toArray(new URL[0]), ClassLoader.getPlatformClassLoader())) {
            Method english = loader.loadClass(EntityExtractor.class.getName()).getMethod("english");
            InvocationTargetException thrown =
                    assertThrows(InvocationTargetException.class, () -> english.invoke(null));
            assertTrue(String.valueOf(thrown.getCause()).contains("stanford-corenlp:4.5.10 with classifier models"));
        }
    }

    @Test
    void marksMentionsInBoilerplate() {
        Document document = Copydesk.parse("""
                Ana Silveira opened the harbour of the town on a cold morning in front of many people.

                Leave a Reply

                You are commenting using your Facebook account.
                """);
        Entities entities = FakeEngine.persons("Ana Silveira").extract(document);
        assertTrue(entities.named("Facebook").orElseThrow().mentions().get(0).boilerplate());
        assertTrue(
                !entities.named("Ana Silveira").orElseThrow().mentions().get(0).boilerplate());
    }

    @Test
    void mapsToTheOriginal() {
        Document document = Copydesk.parse("They saw Ana\u00A0Silveira &amp; Tom Harding there.");
        Entities entities = FakeEngine.persons("Ana Silveira", "Tom Harding").extract(document);
        assertEquals("Ana Silveira", entities.all().get(0).name());
        assertEquals(
                "Ana\u00A0Silveira", entities.all().get(0).mentions().get(0).text());
        assertEquals(
                "Tom Harding",
                document.quote(entities.all().get(1).mentions().get(0).span()));
    }

    @Test
    void manyThreadsFindTheSame() throws InterruptedException {
        EntityExtractor extractor = FakeEngine.persons("Ana Silveira", "Tom Harding");
        String text = "Ana Silveira met Tom Harding in Lima on Friday.\nSilveira paid $5 million.\n";
        Set<Entities> found = ConcurrentHashMap.newKeySet();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            threads.add(new Thread(() -> found.add(extractor.extract(Lined.document(text)))));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertEquals(1, found.size());
    }

    /** CoreNLP asks for a version under which commons-text breaks. */
    @Test
    void commonsLangIsNew() {
        String version = StringUtils.class.getPackage().getImplementationVersion();
        String[] parts = version.split("\\.", -1);
        assertTrue(Integer.parseInt(parts[0]) > 3 || Integer.parseInt(parts[1]) >= 18, version);
    }
}
