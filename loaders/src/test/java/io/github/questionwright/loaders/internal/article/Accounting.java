package io.github.questionwright.loaders.internal.article;

import io.github.questionwright.source.Diagnostic;
import io.github.questionwright.spi.RawRecord;
import io.github.questionwright.spi.RawValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Follows every line of an article to where it went: into the bank, into a diagnostic, or it is a marker. */
final class Accounting {

    private final Map<String, Integer> content = new LinkedHashMap<>();
    private final Set<String> titles = new LinkedHashSet<>();
    private final Recording recording;

    private Accounting(Recording recording) {
        this.recording = recording;
        for (RawValue.Field header : recording.headers()) {
            collect(header, header.name().equals("title"));
        }
        for (RawRecord record : recording.records()) {
            record.fields().fields().stream()
                    .filter(field ->
                            field.name().equals("prompt") || field.name().equals("answer"))
                    .forEach(field -> collect(field, false));
        }
    }

    /** The lines that went nowhere, each with its number, and the lines of the bank that stand nowhere in the article. */
    static List<String> faults(String article, Recording recording) {
        Accounting accounting = new Accounting(recording);
        List<String> faults = new ArrayList<>();
        String[] lines = article.split("\r\n|\r|\n", -1);
        for (int index = 0; index < lines.length; index++) {
            if (!accounting.isAccounted(lines[index], index + 1)) {
                faults.add("lost " + (index + 1) + ": " + lines[index]);
            }
        }
        accounting.content.forEach((line, count) -> {
            if (count > 0) {
                faults.add("invented " + count + " times: " + line);
            }
        });
        return faults;
    }

    private boolean isAccounted(String line, int number) {
        Optional<Marker> marker = Markers.find(line);
        String text = Blanks.strip(marker.map(found -> found.rest() < 0 ? "" : line.substring(found.rest()))
                .orElse(line));
        if (text.isEmpty()) {
            return true;
        }
        if (recording.diagnostics().stream().anyMatch(diagnostic -> isLoss(diagnostic, number))) {
            return true;
        }
        if (content.getOrDefault(text, 0) > 0) {
            content.merge(text, -1, Integer::sum);
            return true;
        }
        return titles.contains(text);
    }

    private static boolean isLoss(Diagnostic diagnostic, int line) {
        boolean keeps = diagnostic.severity() == io.github.questionwright.source.Severity.WARNING
                || diagnostic.code().equals("article.section-without-questions");
        return !keeps
                && diagnostic.location().line() <= line
                && line <= diagnostic.location().endLine();
    }

    private void collect(RawValue.Field field, boolean isTitle) {
        if (field.value() instanceof RawValue.Text text) {
            collect(text.text(), isTitle);
        } else if (field.value() instanceof RawValue.Items items) {
            items.values().forEach(item -> collectItem(item, field.name().equals("path")));
        }
    }

    private void collectItem(RawValue item, boolean isTitle) {
        if (item instanceof RawValue.Text text) {
            collect(text.text(), isTitle);
        } else if (item instanceof RawValue.Fields fields) {
            fields.fields().forEach(field -> collect(field, false));
        }
    }

    private void collect(String text, boolean isTitle) {
        for (String line : text.split("\n")) {
            String key = Blanks.strip(line);
            if (isTitle) {
                titles.add(key);
            } else if (!key.isEmpty()) {
                content.merge(key, 1, Integer::sum);
            }
        }
    }
}
