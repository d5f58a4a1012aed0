package io.github.questionwright.loaders.internal.load;

import io.github.questionwright.loaders.internal.open.OpenedFile;
import io.github.questionwright.loaders.report.DiagnosticCode;
import io.github.questionwright.source.Diagnostic;
import io.github.questionwright.source.SourceFile;
import io.github.questionwright.source.SourceLocation;
import java.nio.charset.Charset;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Tells of bytes that cannot be decoded, once for each line however often the file is read, and of progress. */
final class OpenListener implements OpenedFile.Listener {

    private static final HexFormat HEX =
            HexFormat.ofDelimiter(" ").withPrefix("0x").withUpperCase();

    private static final int MOST_LINES = 20;

    private final SourceFile file;
    private final LoadSettings settings;
    private Consumer<Diagnostic> out;
    private boolean again;
    private int lastLine;

    OpenListener(SourceFile file, LoadSettings settings, Consumer<Diagnostic> out) {
        this.file = file;
        this.settings = settings;
        this.out = out;
    }

    /** Tells somebody else from now on. */
    void tell(Consumer<Diagnostic> newOut) {
        out = newOut;
    }

    /** The file is read once more; progress is not told a second time. */
    void again(Consumer<Diagnostic> newOut) {
        tell(newOut);
        again = true;
        lastLine = 0;
    }

    /** The file is looked into, of which nobody hears. */
    void hush() {
        tell(diagnostic -> {});
        again = true;
    }

    /** The file is read from now on. */
    void begin(Consumer<Diagnostic> newOut) {
        again(newOut);
        again = false;
    }

    @Override
    public void inferred(int line, int column, Charset charset) {
        out.accept(DiagnosticCode.ENCODING_INFERRED.at(
                SourceLocation.at(file.name(), line, column),
                "the file is no UTF-8, has no byte order mark and is read as " + charset.name()
                        + "; if that is wrong, name its charset to the loader"));
    }

    @Override
    public void mixed(BitSet lines, Charset charset) {
        int first = lines.nextSetBit(0);
        out.accept(DiagnosticCode.ENCODING_MIXED.at(
                SourceLocation.at(file.name(), first, 1),
                "the file is UTF-8 but for " + lines.cardinality() + (lines.cardinality() == 1 ? " line" : " lines")
                        + " (" + shown(lines) + "), read as " + charset.name()
                        + "; check them and save the file as UTF-8"));
    }

    private static String shown(BitSet lines) {
        String first =
                lines.stream().limit(MOST_LINES).mapToObj(Integer::toString).collect(Collectors.joining(", "));
        return first + (lines.cardinality() > MOST_LINES ? ", ..." : "");
    }

    @Override
    public void malformed(int line, int column, byte[] bytes, Charset charset) {
        if (line <= lastLine) {
            return;
        }
        lastLine = line;
        out.accept(DiagnosticCode.ENCODING_MALFORMED.at(
                SourceLocation.at(file.name(), line, column),
                "found " + HEX.formatHex(bytes) + ", which " + charset.name()
                        + " does not allow; save the file as UTF-8, or name its charset to the loader"));
    }

    @Override
    public void progress(long bytes) {
        if (!again) {
            settings.progress().at(file.name(), bytes, file.size());
        }
    }
}
