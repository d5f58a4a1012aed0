package io.github.questionwright.source;

/**
 * How much a source may hold before reading it stops. Every limit is passed on to the parser in use, and every refusal
 * names the limit and the method that lifts it. Immutable and thread-safe.
 */
public final class ReadLimits {

    private static final ReadLimits DEFAULTS = new Builder().build();

    private final int maxFiles;
    private final long maxFileBytes;
    private final int maxRecords;
    private final int maxRecordChars;
    private final int maxDocumentChars;
    private final int maxTextChars;
    private final int maxNumberChars;
    private final int maxDepth;
    private final int maxDiagnostics;

    private ReadLimits(Builder builder) {
        maxFiles = builder.maxFiles;
        maxFileBytes = builder.maxFileBytes;
        maxRecords = builder.maxRecords;
        maxRecordChars = builder.maxRecordChars;
        maxDocumentChars = builder.maxDocumentChars;
        maxTextChars = builder.maxTextChars;
        maxNumberChars = builder.maxNumberChars;
        maxDepth = builder.maxDepth;
        maxDiagnostics = builder.maxDiagnostics;
    }

    /**
     * The limits that hold unless others are given.
     *
     * @return the default limits
     */
    public static ReadLimits defaults() {
        return DEFAULTS;
    }

    /**
     * Starts from the default limits.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The most files that one source may list; 10,000 unless changed.
     *
     * @return a number of files
     */
    public int maxFiles() {
        return maxFiles;
    }

    /**
     * The most bytes that one file may have; 512 MiB unless changed.
     *
     * @return a number of bytes
     */
    public long maxFileBytes() {
        return maxFileBytes;
    }

    /**
     * The most records that one file may have; 2,000,000 unless changed.
     *
     * @return a number of records
     */
    public int maxRecords() {
        return maxRecords;
    }

    /**
     * The longest record, and the longest line; 1,048,576 unless changed.
     *
     * @return a number of UTF-16 code units
     */
    public int maxRecordChars() {
        return maxRecordChars;
    }

    /**
     * The longest document in a format that is read as a whole, such as article text; 16,777,216 unless changed.
     *
     * @return a number of UTF-16 code units
     */
    public int maxDocumentChars() {
        return maxDocumentChars;
    }

    /**
     * The longest single text value; 262,144 unless changed.
     *
     * @return a number of UTF-16 code units
     */
    public int maxTextChars() {
        return maxTextChars;
    }

    /**
     * The longest number as written; 100 unless changed.
     *
     * @return a number of UTF-16 code units
     */
    public int maxNumberChars() {
        return maxNumberChars;
    }

    /**
     * The deepest nesting of lists and objects, counted from the root of the file; 64 unless changed.
     *
     * @return a number of levels
     */
    public int maxDepth() {
        return maxDepth;
    }

    /**
     * The most diagnostics that one load keeps; 10,000 unless changed. One more tells how many were left out.
     *
     * @return a number of diagnostics
     */
    public int maxDiagnostics() {
        return maxDiagnostics;
    }

    /**
     * Refuses a listing that is too long.
     *
     * @param files how many files there are so far
     * @throws ReadLimitException if that is more than {@link #maxFiles()}
     */
    public void checkFiles(int files) throws ReadLimitException {
        if (files > maxFiles) {
            throw new ReadLimitException(
                    "maxFiles",
                    "more than " + maxFiles + " files; name a smaller folder, or raise ReadLimits.maxFiles");
        }
    }

    /** Builds {@link ReadLimits}. Not thread-safe. */
    public static final class Builder {

        private int maxFiles = 10_000;
        private long maxFileBytes = 512L << 20;
        private int maxRecords = 2_000_000;
        private int maxRecordChars = 1 << 20;
        private int maxDocumentChars = 1 << 24;
        private int maxTextChars = 1 << 18;
        private int maxNumberChars = 100;
        private int maxDepth = 64;
        private int maxDiagnostics = 10_000;

        private Builder() {}

        /**
         * Sets the most files of a source.
         *
         * @param files at least 1
         * @return this builder
         */
        public Builder maxFiles(int files) {
            maxFiles = positive("maxFiles", files);
            return this;
        }

        /**
         * Sets the most bytes of a file.
         *
         * @param bytes at least 1
         * @return this builder
         */
        public Builder maxFileBytes(long bytes) {
            if (bytes < 1) {
                throw new IllegalArgumentException("maxFileBytes is " + bytes + "; it must be at least 1");
            }
            maxFileBytes = bytes;
            return this;
        }

        /**
         * Sets the most records of a file.
         *
         * @param records at least 1
         * @return this builder
         */
        public Builder maxRecords(int records) {
            maxRecords = positive("maxRecords", records);
            return this;
        }

        /**
         * Sets the longest record and line.
         *
         * @param chars UTF-16 code units, at least 1
         * @return this builder
         */
        public Builder maxRecordChars(int chars) {
            maxRecordChars = positive("maxRecordChars", chars);
            return this;
        }

        /**
         * Sets the longest document that is read as a whole.
         *
         * @param chars UTF-16 code units, at least 1
         * @return this builder
         */
        public Builder maxDocumentChars(int chars) {
            maxDocumentChars = positive("maxDocumentChars", chars);
            return this;
        }

        /**
         * Sets the longest text value.
         *
         * @param chars UTF-16 code units, at least 1
         * @return this builder
         */
        public Builder maxTextChars(int chars) {
            maxTextChars = positive("maxTextChars", chars);
            return this;
        }

        /**
         * Sets the longest number as written.
         *
         * @param chars UTF-16 code units, at least 1
         * @return this builder
         */
        public Builder maxNumberChars(int chars) {
            maxNumberChars = positive("maxNumberChars", chars);
            return this;
        }

        /**
         * Sets the deepest nesting.
         *
         * @param levels at least 1
         * @return this builder
         */
        public Builder maxDepth(int levels) {
            maxDepth = positive("maxDepth", levels);
            return this;
        }

        /**
         * Sets the most diagnostics of a load.
         *
         * @param diagnostics at least 1
         * @return this builder
         */
        public Builder maxDiagnostics(int diagnostics) {
            maxDiagnostics = positive("maxDiagnostics", diagnostics);
            return this;
        }

        /**
         * Builds the limits.
         *
         * @return immutable limits
         */
        public ReadLimits build() {
            return new ReadLimits(this);
        }

        private static int positive(String name, int value) {
            if (value < 1) {
                throw new IllegalArgumentException(name + " is " + value + "; it must be at least 1");
            }
            return value;
        }
    }
}
