package copydesk.spark;

/** The formats that are read. */
enum Format {
    WET {
        @Override
        Source source() {
            return new WetSource();
        }
    },
    WARC {
        @Override
        Source source() {
            return new WarcSource();
        }
    },
    JSONL {
        @Override
        Source source() {
            return new JsonLinesSource();
        }
    },
    PARQUET {
        @Override
        Source source() {
            return new ParquetSource();
        }
    };

    abstract Source source();
}
