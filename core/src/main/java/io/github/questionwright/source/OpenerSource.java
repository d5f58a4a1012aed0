package io.github.questionwright.source;

import java.util.List;

/** One file that somebody else knows how to open. */
record OpenerSource(SourceFile file) implements QuestionSource {

    @Override
    public String name() {
        return file.name();
    }

    @Override
    public List<SourceFile> files(ReadLimits limits) {
        return List.of(file);
    }
}
