package copydesk.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import copydesk.Copydesk;
import copydesk.bias.LoadedLanguage;
import copydesk.entities.EntityExtractor;
import copydesk.seeds.Seeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the public API to the lists beside this test, so that a change of it is seen in review. */
class ApiTest {
    private static final Path LISTS = Path.of("src/test/resources/copydesk/release");

    @ParameterizedTest(name = "{0}")
    @MethodSource("modules")
    void isAsListed(String module, Class<?> inside) throws IOException {
        List<String> api = PublicApi.of(inside);
        Path list = LISTS.resolve(module + ".api");
        if (Boolean.getBoolean("api.update")) {
            Files.write(list, api);
        }
        assertEquals(
                List.of(),
                difference(Files.readAllLines(list), api),
                "the public API of " + module + " is not what " + list
                        + " says; if it should be, run examples/release/api and commit the list");
    }

    private static Stream<Arguments> modules() {
        return Stream.of(
                Arguments.of("core", Copydesk.class),
                Arguments.of("entities", EntityExtractor.class),
                Arguments.of("bias", LoadedLanguage.class),
                Arguments.of("seeds", Seeds.class));
    }

    /** Returns each line that is gone or new, behind the type it belongs to. */
    private static List<String> difference(List<String> before, List<String> after) {
        List<String> was = owned(before);
        List<String> is = owned(after);
        List<String> rows = new ArrayList<>();
        was.stream().filter(line -> !is.contains(line)).forEach(line -> rows.add("\n- " + line));
        is.stream().filter(line -> !was.contains(line)).forEach(line -> rows.add("\n+ " + line));
        return rows;
    }

    private static List<String> owned(List<String> lines) {
        List<String> owned = new ArrayList<>();
        String owner = "";
        for (String line : lines) {
            if (!line.startsWith(" ")) {
                owner = line.replaceFirst(" (extends|implements) .*", "");
                owned.add(line);
            } else {
                owned.add(owner + ": " + line.strip());
            }
        }
        return owned;
    }
}
