package io.github.questionwright.loaders.internal.load;

import io.github.questionwright.loaders.internal.open.OpenedFile;
import io.github.questionwright.loaders.report.DiagnosticCode;
import io.github.questionwright.source.Diagnostic;
import io.github.questionwright.source.SourceFile;
import io.github.questionwright.source.SourceLocation;
import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.function.Consumer;

/** Tells of bytes that cannot be decoded, once for each line, and of progress. */
final class OpenListener implements OpenedFile.Listener {

    private static final HexFormat HEX =
            HexFormat.ofDelimiter(" ").withPrefix("0x").withUpperCase();

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

    @Override
    public void malformed(int line, int column, byte[] bytes, Charset charset) {
        if (line == lastLine) {
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
