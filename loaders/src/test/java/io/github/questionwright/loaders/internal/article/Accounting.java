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

    private static final List<String> TEXTS = List.of("prompt", "answer", "explanation");
    private static final String LABEL = "[(\\[]?[\\p{L}1-9①-⑧][)\\]]?";
    private static final String LABELS = LABEL + "(?:\\s*(?:,|;|&|/|and|y)\\s*" + LABEL + ")*\\.?";

    private final Map<String, Integer> content = new LinkedHashMap<>();
    private final Set<String> options = new LinkedHashSet<>();
    private final Set<String> titles = new LinkedHashSet<>();
    private final Recording recording;
    private final Markers markers;

    private Accounting(String article, Recording recording) {
        markers = Markers.of(Lines.of(article));
        this.recording = recording;
        for (RawValue.Field header : recording.headers()) {
            collect(header, header.name().equals("title"));
        }
        for (RawRecord record : recording.records()) {
            record.fields().fields().stream()
                    .filter(field -> TEXTS.contains(field.name()))
                    .forEach(field -> collect(field, false));
            record.fields().find("options").ifPresent(this::collectOptions);
        }
    }

    /** The lines that went nowhere, each with its number, and the lines of the bank that stand nowhere in the article. */
    static List<String> faults(String article, Recording recording) {
        Accounting accounting = new Accounting(article, recording);
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
        Optional<Marker> marker = markers.find(number);
        String text = Blanks.strip(marker.map(found -> found.rest() < 0 ? "" : line.substring(found.rest()))
                .orElse(line));
        if (text.isEmpty()) {
            return true;
        }
        if (recording.diagnostics().stream().anyMatch(diagnostic -> isLoss(diagnostic, number))) {
            return true;
        }
        if (takes(text)) {
            return true;
        }
        boolean isKey = marker.filter(found -> !found.isQuestion()).isPresent() && isKey(text);
        return titles.contains(text) || isKey || isOption(text) || takes(ExplanationLabel.cut(text));
    }

    private boolean takes(String text) {
        int left = content.getOrDefault(text, 0);
        if (left > 0) {
            content.put(text, left - 1);
        }
        return left > 0;
    }

    /** Whether an answer line names options. */
    private boolean isKey(String text) {
        String behindLabel = text.replaceFirst("^" + LABEL + "[).:]?\\s*", "");
        return !options.isEmpty()
                && (text.matches(LABELS)
                        || options.stream().anyMatch(text.replaceFirst("[.]$", "")::equalsIgnoreCase)
                        || options.contains(behindLabel)
                        || takes(behindLabel));
    }

    private boolean isOption(String text) {
        return OptionLine.find(text)
                .filter(head ->
                        OptionText.of(head, 1, text, head.start()).stream().allMatch(option -> takes(option.text())))
                .isPresent();
    }

    private void collectOptions(RawValue value) {
        for (RawValue item : ((RawValue.Items) value).values()) {
            String text = ((RawValue.Text) ((RawValue.Fields) item).find("text").orElseThrow()).text();
            collect(text, false);
            options.add(text);
        }
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
