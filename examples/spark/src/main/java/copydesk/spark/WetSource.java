package copydesk.spark;

import copydesk.cli.Request;
import copydesk.cli.Request.Malformed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.SparkSession;

/** Reads the texts that Common Crawl extracts from pages: the conversion records of its WET files. */
final class WetSource implements Source {
    @Override
    public JavaRDD<Raw> records(SparkSession spark, Input input) throws IOException {
        return Slices.records(spark, input, new WarcFormat("conversion"::equals, WetSource::text));
    }

    private static Request text(WarcFormat.Content content) throws Malformed {
        String text = new String(content.bytes(), StandardCharsets.UTF_8);
        if (text.isBlank()) {
            throw new Malformed(content.id(), "the record has no text");
        }
        return Request.ofText(content.id(), text, content.url());
    }
}
