package copydesk.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    @Test
    void objectsListsAndTheRest() {
        assertEquals(
                Optional.of(Map.of("a", List.of("1", "-2.5e3", "true", "null"), "b", Map.of(), "c", List.of())),
                Json.read("{\"a\": [1, -2.5e3, true, null], \"b\": {}, \"c\": []}"));
        assertEquals(Optional.of(Map.of("a", "1", "b", "2")), Json.read("{\"a\":1,\"b\":2}"));
        assertEquals(Optional.of(List.of("1", Map.of("a", "x"), "y")), Json.read("[1{\"a\":x}\"y\"]"));
    }

    @Test
    void stringsWithTheirEscapes() {
        assertEquals(
                Optional.of(List.of("\"quote\" \\ / \n\t\r..", "café", "two\nlines", "u12 zu12")),
                Json.read(
                        "[\"\\\"quote\\\" \\\\ \\/ \\n\\t\\r..\", \"caf\\u00e9\", \"two\nlines\", \"\\u12 z\\u12\"]"));
        assertEquals(Optional.of(List.of("a b c")), Json.read("[\"a\\bb\\fc\"]"));
        assertEquals(Optional.of(List.of("\uFFFF0")), Json.read("[\"\\uFfFf0\"]"));
    }

    @Test
    void textAroundItAndCommasTooManyAreNoFault() {
        assertEquals(
                Optional.of(Map.of("a", "b")), Json.read("/* <![CDATA[ */".replace("[", "") + "{,\"a\":,\"b\",,} ;"));
        assertEquals(Optional.of(List.of("a", "b")), Json.read("x = [\"a\",,\"b\",]; y = [\"c\"]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no data",
                "{\"a\": 1",
                "[1, 2",
                "[\"open",
                "{\"a\"",
                "{a: 1}",
                "[}",
                "{\"a\": ]}",
                "[\"\\",
                "["
            })
    void whatDoesNotEndIsNone(String text) {
        assertEquals(Optional.empty(), Json.read(text));
    }

    @Test
    void nestingHasABound() {
        assertEquals(Optional.empty(), Json.read("[".repeat(66) + "]".repeat(66)));
        assertEquals(true, Json.read("[".repeat(65) + "]".repeat(65)).isPresent());
        assertEquals(Optional.empty(), Json.read("{\"a\":".repeat(100_000)));
    }
}
