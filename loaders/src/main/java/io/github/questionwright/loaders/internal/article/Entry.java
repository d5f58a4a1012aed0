package io.github.questionwright.loaders.internal.article;

import java.util.ArrayList;
import java.util.List;

/** A question while it is put together. Not thread-safe. */
final class Entry {

    private final int line;
    private final int column;
    private final int number;
    private final List<Paragraph> prompt = new ArrayList<>();
    private final List<Paragraph> answer = new ArrayList<>();
    private int lastLine;

    Entry(Segment question) {
        line = question.line();
        column = question.column();
        number = question.number();
        lastLine = line;
    }

    void addPrompt(Paragraph paragraph) {
        prompt.add(paragraph);
        reach(paragraph.last());
    }

    void addAnswer(Paragraph paragraph) {
        answer.add(paragraph);
        reach(paragraph.last());
    }

    void reach(int line) {
        lastLine = Math.max(lastLine, line);
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    int number() {
        return number;
    }

    List<Paragraph> prompt() {
        return prompt;
    }

    List<Paragraph> answer() {
        return answer;
    }

    /** The last line that belongs to the question. */
    int lastLine() {
        return lastLine;
    }
}
