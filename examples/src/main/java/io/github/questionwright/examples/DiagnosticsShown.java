package io.github.questionwright.examples;

import io.github.questionwright.loaders.LoadResult;
import io.github.questionwright.loaders.QuestionBanks;
import io.github.questionwright.source.QuestionSource;

/** A file with faults: every good question, and the place of everything else. */
public final class DiagnosticsShown {

    private DiagnosticsShown() {}

    /**
     * Prints what is in a file, and what is wrong with it.
     *
     * @param args none
     */
    public static void main(String... args) {
        String csv = """
                id,prompt,option1,option2,correct,minutes
                http-get,Which method is safe?,GET,POST,A,2
                http-put,Which method is idempotent?,PUT,POST,,2
                http-code,Which code means created?,200,201,B,two
                """;
        QuestionSource source = QuestionSource.string("team.csv", csv); // or QuestionSource.path(Path.of("team.csv"))
        // readme: start
        LoadResult result = QuestionBanks.read(source);
        System.out.println(result.bank().size() + " good, " + result.errors().size() + " not");
        result.errors().forEach(System.out::println);
        // 1 good, 2 not
        // readme: end
    }
}
