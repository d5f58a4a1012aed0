package io.github.questionwright.loaders.internal.json;

import io.github.questionwright.model.Question;
import io.github.questionwright.source.Diagnostic;
import io.github.questionwright.source.ReadLimits;
import io.github.questionwright.source.SourceLocation;
import io.github.questionwright.spi.QuestionFormat;
import io.github.questionwright.spi.RawRecord;
import io.github.questionwright.spi.RawValue;
import io.github.questionwright.spi.RecordSink;
import io.github.questionwright.spi.SourceText;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** Reads {@code FORMAT PREFIX UNIT COUNT SUFFIX} in a small heap and prints what came of it. */
final class PathologicalMain {

    private PathologicalMain() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (int i = 0; i < args.length; i += 5) {
            Repeated text = new Repeated(args[i + 1], args[i + 2], Integer.parseInt(args[i + 3]), args[i + 4]);
            Counting sink = new Counting();
            read(args[i], text, sink);
            out.println(sink.records + " records, " + sink.faults + " faults, first " + sink.first);
        }
    }

    /** The strict readers of our own shape by their names, or those of any shape. */
    private static void read(String reader, SourceText text, RecordSink sink) throws IOException {
        QuestionFormat format = reader.endsWith("l") ? new JsonLinesFormat() : new JsonFormat();
        format.detect(text);
        switch (reader) {
            case "json" -> new RootReader(text.open(), text, sink).read();
            case "jsonl" -> new LinesReader(text.open(), text, sink).read();
            default -> format.read(text, sink);
        }
    }

    private static final class Counting implements RecordSink {

        private int records;
        private int faults;
        private String first = "none";

        @Override
        public void header(RawValue.Field field) {}

        @Override
        public void record(RawRecord found) {
            records++;
        }

        @Override
        public void question(Question question, SourceLocation location) {
            throw new AssertionError();
        }

        @Override
        public void report(Diagnostic found) {
            if (faults++ == 0) {
                first = found.location().line() + ":" + found.location().column() + " " + found.code();
            }
        }

        @Override
        public boolean isFull() {
            return false;
        }
    }

    private record Repeated(String prefix, String unit, int count, String suffix) implements SourceText {

        @Override
        public String name() {
            return "large";
        }

        @Override
        public String path() {
            return "large";
        }

        @Override
        public ReadLimits limits() {
            return ReadLimits.defaults();
        }

        @Override
        public String head() {
            return prefix + unit.repeat(8192 / unit.length());
        }

        @Override
        public Reader open() {
            return new Reader() {
                private final long end = prefix.length() + (long) unit.length() * count + suffix.length();
                private long index;

                @Override
                public int read(char[] chars, int from, int length) {
                    int size = (int) Math.min(length, end - index);
                    for (int i = 0; i < size; i++) {
                        chars[from + i] = charAt(index++);
                    }
                    return size == 0 ? -1 : size;
                }

                private char charAt(long at) {
                    if (at < prefix.length()) {
                        return prefix.charAt((int) at);
                    }
                    long behind = at - prefix.length() - (long) unit.length() * count;
                    return behind >= 0
                            ? suffix.charAt((int) behind)
                            : unit.charAt((int) ((at - prefix.length()) % unit.length()));
                }

                @Override
                public void close() {}
            };
        }
    }
}
