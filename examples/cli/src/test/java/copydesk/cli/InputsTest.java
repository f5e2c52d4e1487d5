package copydesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void fill() throws IOException {
        Files.createDirectories(folder.resolve("deep/er"));
        for (String name : new String[] {"b.txt", "a.HTML", ".c.txt", "d.png", "deep/e.txt", "deep/er/f.htm"}) {
            Files.writeString(folder.resolve(name), name);
        }
    }

    private List<String> names(String... arguments) throws IOException {
        return Inputs.of(List.of(arguments)).files().stream()
                .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                .toList();
    }

    @Test
    void aFolderGivesItsArticlesSorted() throws IOException {
        assertEquals(List.of("a.HTML", "b.txt", "deep/e.txt", "deep/er/f.htm"), names(folder.toString()));
    }

    @Test
    void aPatternGivesWhatItMatchesSorted() throws IOException {
        assertEquals(List.of("b.txt", "d.png"), names(folder + "/[bd].*"));
        assertEquals(List.of("deep/e.txt"), names(folder + "/*/*.txt"));
        assertEquals(List.of("deep/e.txt", "deep/er/f.htm"), names(folder + "/deep/**"));
        assertEquals(List.of("deep/e.txt", "b.txt"), names(folder + "/deep/?.txt", folder + "/b.{txt,md}"));
    }

    @Test
    void aFileMayBeCalledLikeAPattern() throws IOException {
        Path odd = Files.writeString(folder.resolve("b[1].txt"), "odd");
        assertEquals(List.of("b[1].txt"), names(odd.toString()));
    }

    @Test
    void whatNamesNoFileIsOneSentence() throws IOException {
        Path bare = Files.createDirectory(folder.resolve("bare"));
        Inputs inputs = Inputs.of(List.of("no/such/*.txt", bare.toString()));
        assertEquals(List.of(), inputs.files());
        assertEquals(
                List.of("no/such/*.txt matches no file", bare + " has no .txt, .html, .htm or .xhtml file in it"),
                inputs.faults());
    }

    @Test
    void aBrokenPatternIsOneSentence() {
        String broken = folder + "/{a";
        IOException fault = assertThrows(IOException.class, () -> Inputs.of(List.of(broken)));
        assertEquals(broken + " is no pattern: Missing '}", fault.getMessage());
    }
}
