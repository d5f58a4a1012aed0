package io.github.questionwright.loaders.internal.load;

import io.github.questionwright.loaders.internal.open.OpenedFile;
import io.github.questionwright.loaders.report.DiagnosticCode;
import io.github.questionwright.source.SourceFile;
import io.github.questionwright.source.SourceLocation;
import java.nio.charset.Charset;
import java.util.HexFormat;

/** Tells of bytes that cannot be decoded, once for each line, and of progress. */
final class OpenListener implements OpenedFile.Listener {

    private static final HexFormat HEX =
            HexFormat.ofDelimiter(" ").withPrefix("0x").withUpperCase();

    private final SourceFile file;
    private final LoadSettings settings;
    private final Diagnostics diagnostics;
    private int lastLine;

    OpenListener(SourceFile file, LoadSettings settings, Diagnostics diagnostics) {
        this.file = file;
        this.settings = settings;
        this.diagnostics = diagnostics;
    }

    @Override
    public void malformed(int line, int column, byte[] bytes, Charset charset) {
        if (line == lastLine) {
            return;
        }
        lastLine = line;
        diagnostics.add(DiagnosticCode.ENCODING_MALFORMED.at(
                SourceLocation.at(file.name(), line, column),
                "found " + HEX.formatHex(bytes) + ", which " + charset.name()
                        + " does not allow; save the file as UTF-8, or name its charset to the loader"));
    }

    @Override
    public void progress(long bytes) {
        settings.progress().at(file.name(), bytes, file.size());
    }
}
