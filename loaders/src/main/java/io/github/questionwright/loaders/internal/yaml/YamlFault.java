package io.github.questionwright.loaders.internal.yaml;

import io.github.questionwright.loaders.report.DiagnosticCode;

/** A stretch of text that does not parse. */
final class YamlFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final DiagnosticCode code;
    private final int offset;

    /** A fault at an offset of the whole text. */
    YamlFault(int offset, String finding) {
        this(DiagnosticCode.YAML_SYNTAX, offset, finding);
    }

    /** A fault with a code of its own. */
    YamlFault(DiagnosticCode code, int offset, String finding) {
        super(finding, null, false, false);
        this.code = code;
        this.offset = offset;
    }

    DiagnosticCode code() {
        return code;
    }

    int offset() {
        return offset;
    }

    String finding() {
        return String.valueOf(getMessage());
    }
}
