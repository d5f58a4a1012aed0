package io.github.questionwright.loaders.internal.join;

import io.github.questionwright.loaders.internal.shape.FieldRole;
import io.github.questionwright.loaders.internal.shape.KeyNames;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the names of the columns of a table say about its part in a join. */
record Columns(Table table, List<String> names) {

    private static final int ROWS = 200;
    private static final Pattern SEPARATORS = Pattern.compile("[\\s_.-]");
    private static final Pattern REFERENCE =
            Pattern.compile("(fk|parent|quiz)?(question|q|prompt|item)(id|ref|no|nr|number|key|uuid)|id(of)?question");
    private static final Pattern QUESTIONS = Pattern.compile("question|prompt|frage|pregunta|вопрос");

    static Columns of(Table table) throws IOException {
        Set<String> names = new LinkedHashSet<>();
        table.read(new RowSink(ROWS, row -> row.fields().forEach(field -> names.add(field.name())), diagnostic -> {}));
        return new Columns(table, List.copyOf(names));
    }

    private static String plain(String name) {
        return SEPARATORS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** The only column that refers to questions, unless the table holds the questions. */
    Optional<String> reference() {
        List<String> found = names.stream().filter(name -> isReference(name)).toList();
        boolean holdsQuestions =
                QUESTIONS.matcher(table.baseName().toLowerCase(Locale.ROOT)).find()
                        && names.stream().anyMatch(this::isPrompt);
        return found.size() == 1 && !holdsQuestions ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static boolean isReference(String name) {
        return REFERENCE.matcher(plain(name)).matches();
    }

    private boolean isPrompt(String name) {
        return !isReference(name) && KeyNames.speaksFor(FieldRole.PROMPT, name);
    }

    /** The column of the ids, if the table holds questions and a reference can mean them. */
    Optional<String> idsFor(String reference) {
        if (reference().isPresent() || names.stream().noneMatch(this::isPrompt)) {
            return Optional.empty();
        }
        return names.stream()
                .filter(name -> plain(name).equals(plain(reference)))
                .findFirst()
                .or(() ->
                        names.stream().filter(name -> plain(name).equals("id")).findFirst())
                .or(() -> names.stream()
                        .filter(name -> KeyNames.speaksFor(FieldRole.ID, name))
                        .findFirst());
    }

    /** What is left of the file's name without the words that tell questions from answers. */
    String stem() {
        return SEPARATORS
                .matcher(table.baseName()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("questions?|prompts?|answers?|options?|choices?|alternatives?|items?", ""))
                .replaceAll("");
    }
}
