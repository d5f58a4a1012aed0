package io.github.questionwright.loaders;

import io.github.questionwright.source.Diagnostic;
import java.nio.file.Path;

/** Reads files in a JVM with a small heap, and prints what came of each; see {@link HostileFilesTest}. */
final class HostileMain {

    private HostileMain() {}

    public static void main(String[] files) {
        for (String file : files) {
            LoadResult result = QuestionBanks.read(Path.of(file));
            Diagnostic first = result.diagnostics().get(0);
            System.out.println(Path.of(file).getFileName() + " " + result.bank().size() + " "
                    + result.diagnostics().size() + " " + first.location().line() + ":"
                    + first.location().column() + " " + first.code());
        }
    }
}
