package io.github.questionwright.sampling;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Prints the golden file as this JVM draws it, so that JVMs can be compared; with {@code --reference} as the reference
 * implementation does, which is how the file was made.
 */
public final class GoldenMain {

    private GoldenMain() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        if (args.length > 0 && args[0].equals("--reference")) {
            GoldenCase.all().forEach(golden -> out.print(golden.expected()));
        } else {
            out.print(GoldenCase.drawnFile());
        }
        out.flush();
    }
}
