package io.github.questionwright.loaders.internal.csv;

import io.github.questionwright.loaders.internal.csv.evidence.DelimiterChoice;
import io.github.questionwright.loaders.internal.csv.evidence.Header;
import io.github.questionwright.loaders.internal.csv.evidence.HeaderSearch;
import io.github.questionwright.loaders.internal.csv.evidence.Survey;
import io.github.questionwright.loaders.report.DiagnosticCode;
import io.github.questionwright.source.SourceLocation;
import io.github.questionwright.spi.RecordSink;
import io.github.questionwright.spi.SourceText;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds out how a table is written, by a first look through all of it and by what the user lays down. */
final class DialectFinder {

    private final SourceText text;
    private final RecordSink sink;
    private final char byExtension;

    DialectFinder(SourceText text, RecordSink sink, char byExtension) {
        this.text = text;
        this.sink = sink;
        this.byExtension = byExtension;
    }

    /** The dialect, or empty after telling why it cannot be told. */
    Optional<Dialect> find() throws IOException {
        String delimiter = text.settings().get("delimiter");
        String header = text.settings().get("header");
        if (delimiter != null && DeclaredDelimiter.setting(delimiter).isEmpty()) {
            return refuse("delimiter", delimiter, "one character that is no quote, or tab, comma, semicolon or pipe");
        }
        if (header != null && !header.equals("true") && !header.equals("false")) {
            return refuse("header", header, "true or false");
        }
        Optional<DeclaredDelimiter> declared =
                delimiter == null ? DeclaredDelimiter.in(text) : DeclaredDelimiter.setting(delimiter);
        return survey(declared).map(survey -> dialect(survey, header));
    }

    private Optional<Dialect> refuse(String name, String value, String allowed) {
        sink.report(DiagnosticCode.CSV_BAD_SETTING.at(
                SourceLocation.of(text.name()),
                "the setting " + name + " is " + Quoted.of(value) + "; allowed is " + allowed));
        return Optional.empty();
    }

    private Optional<Survey> survey(Optional<DeclaredDelimiter> declared) throws IOException {
        if (declared.isPresent()) {
            char delimiter = declared.get().delimiter();
            tell(delimiter, declared.get().because());
            return Optional.of(surveys(text, String.valueOf(delimiter)).get(0));
        }
        List<Survey> surveys = surveys(text, Survey.DELIMITERS + Dialect.NONE);
        Survey none = surveys.remove(surveys.size() - 1);
        DelimiterChoice choice = DelimiterChoice.of(surveys, byExtension);
        if (choice.best() == null) {
            sink.inferred("delimiter", "", "nothing separates cells in most of the lines");
            return Optional.of(none);
        }
        if (choice.rival() != null) {
            refuse(choice.best(), choice.rival());
            return Optional.empty();
        }
        tell(choice.best().delimiter(), DelimiterChoice.because(choice.best()));
        return Optional.of(choice.best());
    }

    private void refuse(Survey one, Survey other) {
        sink.report(DiagnosticCode.CSV_DELIMITER_AMBIGUOUS.at(
                SourceLocation.of(text.name()),
                "cells could be separated by " + FaultMessages.named(one.delimiter()) + " ("
                        + DelimiterChoice.because(one) + ") or by " + FaultMessages.named(other.delimiter()) + " ("
                        + DelimiterChoice.because(other) + "); say which by the setting \"delimiter\" of a mapping, or"
                        + " by a first line such as sep=" + one.delimiter()));
    }

    private void tell(char delimiter, String because) {
        sink.inferred("delimiter", String.valueOf(delimiter), because);
    }

    private Dialect dialect(Survey survey, @Nullable String setting) {
        Header header = setting == null
                ? HeaderSearch.of(survey)
                : setting.equals("true") ? HeaderSearch.laidDown(survey) : HeaderSearch.none();
        sink.inferred("header", String.valueOf(header.isThere()), header.because());
        Dialect dialect = Dialect.of(survey, header);
        if (dialect.quoting() == Quoting.OFF) {
            sink.inferred("quoting", "off", "cells begin with quotes that are not closed, and no cell needs any");
        }
        return dialect;
    }

    /** Takes a whole text apart by each of several delimiters. */
    static List<Survey> surveys(SourceText text, String delimiters) throws IOException {
        try (Reader in = text.open()) {
            return surveys(in, delimiters, text.limits().maxRecordChars());
        }
    }

    static List<Survey> surveys(Reader in, String delimiters, int maxRecordChars) throws IOException {
        List<DelimiterTrial> trials = new ArrayList<>();
        for (char delimiter : delimiters.toCharArray()) {
            trials.add(new DelimiterTrial(delimiter, maxRecordChars));
        }
        LineReader lines = new LineReader(in, maxRecordChars);
        for (Line line = lines.next(); line != null; line = lines.next()) {
            lines.forgetBefore(lines.position());
            for (DelimiterTrial trial : trials) {
                trial.line(line);
            }
        }
        List<Survey> surveys = new ArrayList<>();
        trials.forEach(trial -> surveys.add(trial.finish()));
        return surveys;
    }
}
