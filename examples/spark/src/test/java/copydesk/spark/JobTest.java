package copydesk.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copydesk.seeds.Seed;
import copydesk.seeds.Seeds;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobTest {
    private static final String STEPS = "clean,quotes,entities,bias";

    @TempDir
    static Path shared;

    private static SparkSession spark;
    /** What the command line answers to our articles as texts and as pages. */
    private static List<String> texts;

    private static List<String> pages;

    @TempDir
    Path folder;

    private Path in;

    @BeforeAll
    static void start() throws Exception {
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "localhost")
                .config("spark.sql.shuffle.partitions", "1")
                .config("spark.sql.warehouse.dir", shared.resolve("warehouse").toString())
                .getOrCreate();
        List<String> all =
                Stream.concat(Batch.texts().stream(), Batch.pages().stream()).toList();
        List<String> answers = Batch.answers(shared, STEPS, all);
        texts = sorted(answers.subList(0, Batch.seeds().size()));
        pages = sorted(answers.subList(Batch.seeds().size(), answers.size()));
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @BeforeEach
    void input() throws IOException {
        in = Files.createDirectory(folder.resolve("in"));
    }

    private static List<String> sorted(List<String> lines) {
        return lines.stream().sorted().toList();
    }

    /** How a job went: rows, and of bad records place, id and reason. */
    private record Result(List<String> rows, List<String> bad) {
        List<String> ids() {
            return rows.stream()
                    .map(row -> row.substring(7, row.indexOf('"', 7)))
                    .toList();
        }
    }

    private Result run(String format, String... more) {
        Path out = folder.resolve("out");
        Path bad = folder.resolve("bad");
        List<String> args = new ArrayList<>(List.of(
                "--overwrite",
                "--in",
                in.toString(),
                "--format",
                format,
                "--out",
                out.toString(),
                "--bad",
                bad.toString()));
        args.addAll(List.of(more));
        if (!args.contains("--steps")) {
            args.addAll(List.of("--steps", STEPS));
        }
        assertEquals(0, Job.run(args.toArray(String[]::new)));
        return new Result(
                sorted(spark.read()
                        .parquet(out.toString())
                        .select("row")
                        .as(Encoders.STRING())
                        .collectAsList()),
                spark
                        .read()
                        .schema("file STRING, at LONG, id STRING, reason STRING")
                        .json(bad.toString())
                        .orderBy("file", "at")
                        .collectAsList()
                        .stream()
                        .map(JobTest::bad)
                        .toList());
    }

    private static String bad(Row row) {
        String file = row.getString(0);
        return file.substring(file.lastIndexOf('/') + 1) + " " + row.getLong(1) + " " + row.getString(2) + ": "
                + row.getString(3);
    }

    private void write(String name, byte[]... parts) throws IOException {
        Files.write(in.resolve(name), Warc.join(parts));
    }

    private static byte[][] zippedEach(Stream<byte[]> records) {
        return records.map(Warc::zipped).toArray(byte[][]::new);
    }

    private static Stream<byte[]> wet() {
        return Stream.concat(
                Stream.of(Warc.info()), Batch.seeds().stream().map(seed -> Warc.text(seed.id(), seed.text())));
    }

    private static Stream<byte[]> warc() {
        return Stream.concat(
                Stream.of(Warc.info()),
                Batch.seeds().stream()
                        .flatMap(seed ->
                                Stream.of(Warc.request("r-" + seed.id()), Warc.page(seed.id(), Batch.html(seed)))));
    }

    @Test
    void wetGivesTheRowsOfBatchHoweverItIsPackedAndSliced() throws IOException {
        write("a.warc.wet.gz", zippedEach(wet()));
        assertEquals(new Result(texts, List.of()), run("wet"));
        for (int slice : List.of(700, 2_500)) {
            assertEquals(new Result(texts, List.of()), run("wet", "--slice", Integer.toString(slice)));
        }
        write("a.warc.wet.gz", Warc.zipped(Warc.join(wet().toArray(byte[][]::new))));
        assertEquals(new Result(texts, List.of()), run("wet", "--slice", "1000"));
        Files.delete(in.resolve("a.warc.wet.gz"));
        write("a.wet", wet().toArray(byte[][]::new));
        assertEquals(new Result(texts, List.of()), run("wet", "--slice", "1000"));
    }

    @Test
    void warcGivesTheRowsOfBatchHoweverItIsPackedAndSliced() throws IOException {
        write("a.warc.gz", zippedEach(warc()));
        assertEquals(new Result(pages, List.of()), run("WARC"));
        assertEquals(new Result(pages, List.of()), run("warc", "--slice", "1500"));
        Files.delete(in.resolve("a.warc.gz"));
        write("a.warc", warc().toArray(byte[][]::new));
        assertEquals(new Result(pages, List.of()), run("warc"));
    }

    @Test
    void jsonLinesGiveTheRowsOfBatchHoweverTheyArePackedAndSliced() throws IOException {
        write("a.jsonl", Warc.utf8(String.join("\n", Batch.texts())));
        assertEquals(new Result(texts, List.of()), run("jsonl"));
        assertEquals(new Result(texts, List.of()), run("jsonl", "--slice", "1000"));
        write("a.jsonl", Warc.utf8(String.join("\r\n", Batch.pages()) + "\r\n"));
        assertEquals(new Result(pages, List.of()), run("jsonl", "--slice", "1001"));
        Files.delete(in.resolve("a.jsonl"));
        write("a.jsonl.gz", Warc.zipped(Warc.utf8(String.join("\n", Batch.texts()) + "\n")));
        assertEquals(new Result(texts, List.of()), run("jsonl", "--slice", "1000"));
    }

    @Test
    void linesAreCutAtEachByte() throws IOException {
        write("a.jsonl", Warc.utf8("{}\n{}\r\n\r\n{}\r{}"));
        List<String> bad = run("jsonl").bad();
        assertEquals(5, bad.size());
        for (int slice = 1; slice < 4; slice++) {
            assertEquals(bad, run("jsonl", "--slice", Integer.toString(slice)).bad());
        }
    }

    @Test
    void parquetGivesTheRowsOfBatch() {
        spark.read()
                .json(spark.createDataset(Batch.texts(), Encoders.STRING()))
                .selectExpr("id", "text", "url", "cast(null as date) published", "7 other")
                .repartition(2)
                .write()
                .mode("append")
                .parquet(in.toString());
        assertEquals(new Result(texts, List.of()), run("parquet"));
    }

    @Test
    void badRowsAndFilesOfParquetGoAside() throws IOException {
        spark.sql("select 'a' id, 'Fine.' text union all select 'b', null union all select null, 'No id.'"
                        + " union all select 'c', repeat('long ', 100)")
                .coalesce(1)
                .write()
                .mode("append")
                .parquet(in.toString());
        write("z.parquet", Warc.utf8("PAR1, but not to its end"));
        Result result = run("parquet", "--limit", "300");
        assertEquals(1, result.rows().size());
        assertEquals(4, result.bad().size());
        assertTrue(
                result.bad().get(0).endsWith(" 1 b: the object has neither text nor html"),
                result.bad().get(0));
        assertTrue(
                result.bad().get(1).endsWith(" 2 null: the object has no id"),
                result.bad().get(1));
        assertTrue(
                result.bad().get(2).endsWith(" 3 null: the record is longer than the limit of 300 bytes"),
                result.bad().get(2));
        assertEquals(
                "z.parquet 0 null: the file is no whole Parquet file",
                result.bad().get(3));
    }

    @Test
    void badRecordsOfWarcGoAsideAndTheRestPasses() throws IOException {
        byte[] image = {(byte) 0x89, 'P', 'N', 'G'};
        byte[] body = Warc.utf8("<p>" + Batch.seeds().get(0).text());
        List<byte[]> parts = List.of(
                Warc.zipped(Warc.page("a", "<p>Fine.")),
                Warc.zipped(Warc.utf8("WARC/1.0\r\nno header at all\r\n\r\n")),
                Warc.zipped(Warc.response("image", "200 OK", "image/png", image)),
                Warc.zipped(Warc.response("gone", "404 Not Found", "text/html", body)),
                Warc.zipped(Warc.record("response", "dns", "text/dns", Warc.utf8("20260501 example.org"))),
                Warc.zipped(Warc.record("response", "odd", "application/http", Warc.utf8("who knows"))),
                Warc.zipped(Warc.record("revisit", "again", "application/http", Warc.utf8("HTTP/1.1 200 OK\r\n\r\n"))),
                Warc.zipped(Warc.page("", "<p>No id.")),
                Warc.zipped(Warc.page("b", "<p>Fine, too.")),
                Warc.cut(Warc.zipped(Warc.response("half", "200 OK", "text/html", body))),
                Warc.zipped(Warc.page("c", "<p>Fine as well.")),
                Warc.zipped(Warc.page("long", "<p>" + "long ".repeat(2_000))),
                Warc.zipped(Warc.response("empty", "200 OK", "text/html", new byte[0])),
                Warc.utf8("something that nobody knows"),
                Warc.zipped(Warc.record("resource", "d", "text/html", Warc.utf8("<p>Fine in the end."))),
                Warc.zipped(Warc.record("response", "short", "application/http", Warc.utf8("HTTP/1.1 200 OK"), 999)));
        write("a.warc.gz", parts.toArray(byte[][]::new));
        List<String> wanted = new ArrayList<>();
        wanted.add(at(parts, 1) + " null: the record is cut or broken: ");
        wanted.add(at(parts, 2) + " image: the response is image/png, not HTML");
        wanted.add(at(parts, 3) + " gone: the server answered 404, not 200");
        wanted.add(at(parts, 4) + " dns: the response is text/dns, not HTTP");
        wanted.add(at(parts, 5) + " odd: the page cannot be read: invalid HTTP message");
        wanted.add(at(parts, 6) + " again: a revisit has no page of its own");
        wanted.add(at(parts, 7) + " null: the record has no WARC-Record-ID");
        wanted.add(at(parts, 9) + " null: the record is cut or broken: ");
        wanted.add(at(parts, 11) + " long: the record is longer than the limit of 9000 bytes");
        wanted.add(at(parts, 12) + " empty: the page is empty");
        wanted.add(at(parts, 13) + " null: the record is cut or broken: not in gzip format");
        wanted.add(at(parts, 15) + " short: the record is cut or broken: ");
        for (String slice : List.of("100000", "500")) {
            Result result = run("warc", "--limit", "9000", "--slice", slice, "--steps", "clean");
            assertEquals(List.of("a", "b", "c", "d"), result.ids());
            assertStart(wanted, result.bad());
        }
    }

    private static String at(List<byte[]> parts, int index) {
        return "a.warc.gz "
                + parts.subList(0, index).stream().mapToInt(part -> part.length).sum();
    }

    private static void assertStart(List<String> wanted, List<String> given) {
        assertEquals(wanted.size(), given.size(), given.toString());
        for (int i = 0; i < wanted.size(); i++) {
            assertTrue(given.get(i).startsWith(wanted.get(i)), given.get(i) + " is not " + wanted.get(i));
        }
    }

    @Test
    void badRecordsOfWetGoAsideAndTheRestPasses() throws IOException {
        byte[] good = Warc.text("a", "Fine.");
        byte[] blank = Warc.text("blank", " \n");
        byte[] cut = Warc.cut(good);
        byte[] last = Warc.text("b", "Fine, too.");
        byte[] half = Warc.record("conversion", "half", "text/plain", Warc.utf8("Half."), 500);
        write("a.wet", good, blank, cut, last, half);
        Result result = run("wet", "--steps", "clean");
        assertEquals(List.of("a", "b"), result.ids());
        int at = good.length + blank.length;
        assertStart(
                List.of(
                        "a.wet " + good.length + " blank: the record has no text",
                        "a.wet " + at + " null: the record is cut or broken: ",
                        "a.wet " + (at + cut.length + last.length) + " half: the record is cut or broken: "),
                result.bad());
    }

    @Test
    void aFileThatIsNoWarcFileGoesAside() throws IOException {
        write("a.warc.gz", Warc.utf8("no WARC file"));
        write("b.warc.gz", new byte[] {0x1F});
        write("c.warc.gz", Warc.zipped(Warc.page("c", "<p>Fine.")));
        Result result = run("warc", "--steps", "clean");
        assertEquals(List.of("c"), result.ids());
        assertStart(
                List.of(
                        "a.warc.gz 0 null: the record is cut or broken: ",
                        "b.warc.gz 0 null: the record is cut or broken: "),
                result.bad());
    }

    @Test
    void pagesAreDecodedAsTheServerSaysAndUnpacked() throws Exception {
        String html = "<title>Порт</title><p>Порт закрыт.";
        byte[] body = html.getBytes(Charset.forName("windows-1251"));
        byte[] packed = Warc.zipped(Warc.utf8(html));
        write(
                "a.warc",
                Warc.response("a", "200 OK", "text/html; charset=windows-1251", body),
                Warc.record(
                        "response",
                        "b",
                        "application/http",
                        Warc.join(
                                Warc.utf8("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"
                                        + "Content-Encoding: gzip\r\n\r\n"),
                                packed)));
        List<String> lines = List.of(Batch.page("a", html), Batch.page("b", html));
        assertEquals(new Result(Batch.answers(folder, STEPS, lines), List.of()), run("warc"));
    }

    @Test
    void badLinesGoAsideAndTheRestPasses() throws IOException {
        String good = Batch.text("a", "Fine.");
        write(
                "a.jsonl",
                Warc.utf8(good + "\n\n{\"id\": \"b\"}\n" + Batch.text("c", "long ".repeat(100)) + "\n" + good));
        write("b.jsonl.gz", Warc.cut(Warc.zipped(Warc.utf8(String.join("\n", Batch.texts())))));
        write("c.jsonl.gz", Warc.utf8("not zipped"));
        Result result = run("jsonl", "--limit", "400");
        assertEquals(2, result.rows().size(), result.toString());
        int second = good.length() + 1;
        assertEquals(
                List.of(
                        "a.jsonl " + second + " null: the line is empty",
                        "a.jsonl " + (second + 1) + " b: the object has neither text nor html",
                        "a.jsonl " + (second + 13) + " null: the record is longer than the limit of 400 bytes"),
                result.bad().subList(0, 3));
        assertTrue(
                result.bad().stream().anyMatch(bad -> bad.startsWith("b.jsonl.gz ") && bad.contains("cut or broken")),
                result.toString());
        assertTrue(result.bad().stream().anyMatch(bad -> bad.startsWith("c.jsonl.gz 0 null: ")), result.toString());
    }

    @Test
    void emptyInputGivesEmptyOutput() throws IOException {
        for (String format : List.of("wet", "warc", "jsonl")) {
            assertEquals(new Result(List.of(), List.of()), run(format));
        }
        assertEquals(new Result(List.of(), List.of()), run("parquet"));
        write("empty");
        for (String format : List.of("wet", "warc", "jsonl")) {
            assertEquals(new Result(List.of(), List.of()), run(format));
        }
    }

    @Test
    void rowsCanBeAskedForTheirFields() throws IOException {
        Seed seed = Seeds.named("harbour");
        write("a.wet", Warc.text(seed.id(), seed.text()));
        run("wet");
        Row row = spark.sql("select id, variant_get(parse_json(row), '$.bias.score', 'double') score,"
                        + " variant_get(parse_json(row), '$.meta.url', 'string') url from parquet.`"
                        + folder.resolve("out") + "`")
                .first();
        assertEquals("harbour", row.getString(0));
        assertTrue(row.getDouble(1) > 0);
        assertEquals(Batch.URL, row.getString(2));
    }

    @Test
    void wrongUseIsToldInASentence() {
        String there = in.toString();
        String out = folder.resolve("out").toString();
        String bad = folder.resolve("bad").toString();
        assertEquals(
                "step \"magic\" is not one of clean, quotes, entities, bias",
                told(2, there, "jsonl", out, bad, "--steps", "magic"));
        assertEquals(
                "--limit is at least 1 and less than 2147483647, not 0",
                told(2, there, "wet", out, bad, "--limit", "0"));
        assertEquals("--slice is at least 1, not 0", told(2, there, "wet", out, bad, "--slice", "0"));
        assertEquals("--out and --bad are the same folder " + out, told(2, there, "wet", out, out));
        assertEquals(
                "--out " + folder + " is there already; --overwrite replaces it",
                told(2, there, "wet", folder.toString(), bad));
        assertEquals("the input " + there + " would be replaced", told(2, there, "wet", there, bad, "--overwrite"));
        assertEquals("copydesk-spark: " + out + " does not exist", told(3, out, "wet", bad + "1", bad + "2"));
        assertEquals("copydesk-spark: " + out + " does not exist", told(3, out, "parquet", bad + "1", bad + "2"));
    }

    private static String told(int status, String in, String format, String out, String bad, String... more) {
        List<String> args = new ArrayList<>(List.of("--in", in, "--format", format, "--out", out, "--bad", bad));
        args.addAll(List.of(more));
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            assertEquals(status, Job.run(args.toArray(String[]::new)));
        } finally {
            System.setErr(before);
        }
        return err.toString(StandardCharsets.UTF_8).lines().findFirst().orElse("");
    }
}
