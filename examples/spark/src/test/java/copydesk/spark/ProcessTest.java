package copydesk.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job as a process of its own, which says nothing but how it went. */
class ProcessTest {
    @TempDir
    Path folder;

    private void run(List<String> command) throws Exception {
        Path in = Files.write(folder.resolve("in.jsonl"), List.of(Batch.text("a", "Fine."), "broken"));
        Path out = folder.resolve("out");
        Path bad = folder.resolve("bad");
        List<String> all = new ArrayList<>(command);
        all.addAll(List.of("--in", in.toString(), "--format", "jsonl"));
        all.addAll(List.of("--out", out.toString(), "--bad", bad.toString(), "--steps", "clean"));
        Batch.Run run = Batch.run(all.toArray(String[]::new));
        assertEquals(new Batch.Run(0, "copydesk-spark: 1 rows in " + out + ", 1 bad records in " + bad + "\n"), run);
        try (Stream<Path> files = Files.list(bad)) {
            Path file = files.filter(name -> name.toString().endsWith(".json"))
                    .findFirst()
                    .orElseThrow();
            assertEquals(1, Files.readAllLines(file).size());
        }
    }

    @Test
    void itRunsByItself() throws Exception {
        run(List.of("copydesk.spark.Job"));
    }

    @Test
    void itRunsBySparkSubmit() throws Exception {
        run(List.of(
                "org.apache.spark.deploy.SparkSubmit",
                "--master",
                "local[2]",
                "--conf",
                "spark.ui.enabled=false",
                "--class",
                "copydesk.spark.Job",
                "spark-internal"));
    }
}
