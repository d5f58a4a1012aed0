package io.github.questionwright.examples;

import io.github.questionwright.model.Question;
import io.github.questionwright.source.Diagnostic;
import io.github.questionwright.source.SourceLocation;
import io.github.questionwright.spi.Detection;
import io.github.questionwright.spi.QuestionFormat;
import io.github.questionwright.spi.RecordSink;
import io.github.questionwright.spi.SourceText;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Set;

/** One card a line, {@code question = answer}. */
record FlashcardFormat(String name, Set<String> extensions) implements QuestionFormat {
    FlashcardFormat() {
        this("flashcards", Set.of("cards"));
    }

    @Override
    public Detection detect(SourceText text) {
        return extensions.contains(text.extension()) ? Detection.LIKELY : Detection.NO;
    }

    @Override
    public void read(SourceText text, RecordSink sink) throws IOException {
        try (BufferedReader lines = new BufferedReader(text.open())) {
            int number = 1;
            for (String line = lines.readLine(); line != null; line = lines.readLine(), number++) {
                SourceLocation place = SourceLocation.at(text.name(), number, 1);
                String[] card = line.split(" = ", 2);
                if (card.length == 2) {
                    sink.question(Question.builder(card[0]).answer(card[1]).build(), place);
                } else {
                    sink.report(Diagnostic.error("flashcards.no-answer", place, "found no \" = \"; add the answer"));
                }
            }
        }
    }
}
