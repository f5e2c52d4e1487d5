package copydesk.spark;

import java.io.IOException;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.SparkSession;

/** Finds the records of inputs of one format. */
interface Source {
    /**
     * Returns the records, good and bad, in the order of the files and of their places there.
     *
     * @throws IOException if there is no such input
     */
    JavaRDD<Raw> records(SparkSession spark, Input input) throws IOException;
}
