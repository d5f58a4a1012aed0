package io.github.questionwright.loaders.internal.infer;

import io.github.questionwright.loaders.internal.shape.FieldRole;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the cards in a table of terms that has no prompt: one field with another text in each record, and a field that
 * stands there in several languages ({@code country}, {@code capital}, {@code capital:de}, {@code capital:fr}) and
 * nothing else. What is translated is asked for; its name, which is half of the question, becomes the section.
 */
final class TranslatedTerms {

    private static final int FEWEST_LANGUAGES = 2;
    private static final int FEWEST_RECORDS = 3;
    private static final Pattern VARIANT = Pattern.compile("(.+?)[:_-]([a-z]{2})(?:[_-][A-Za-z]{2,4})?");
    private static final Set<String> LANGUAGES = new LinkedHashSet<>(Arrays.asList(Locale.getISOLanguages()));

    private final Evidence evidence;
    private final Draft draft;

    TranslatedTerms(Evidence evidence, Draft draft) {
        this.evidence = evidence;
        this.draft = draft;
    }

    void decide() {
        if (draft.has(FieldRole.PROMPT) || draft.has(FieldRole.ANSWER) || evidence.records < FEWEST_RECORDS) {
            return;
        }
        List<FieldStats> whole =
                evidence.all().stream().filter(field -> base(field).isEmpty()).toList();
        if (whole.size() == 2 && isTranslated(whole.get(1)) && isTerm(whole.get(0))) {
            String asked = whole.get(1).name;
            String because = "the other field, \"" + Shown.of(asked) + "\", stands there in "
                    + (evidence.all().size() - 1) + " languages";
            draft.field(FieldRole.PROMPT, List.of(whole.get(0).name), "another term in each record, and " + because);
            draft.field(FieldRole.ANSWER, List.of(asked), "it is what is translated");
            draft.fix(FieldRole.SECTION, asked.strip(), "no field says what is asked, but the name of the answer does");
        }
    }

    private boolean isTranslated(FieldStats field) {
        List<FieldStats> variants =
                evidence.all().stream().filter(each -> base(each).isPresent()).toList();
        return field.isTextual()
                && variants.size() >= FEWEST_LANGUAGES
                && variants.stream().allMatch(each -> base(each).equals(Optional.of(field.name)));
    }

    private boolean isTerm(FieldStats field) {
        return field.isTextual() && field.isUnique() && field.present == evidence.records;
    }

    private static Optional<String> base(FieldStats field) {
        Matcher variant = VARIANT.matcher(field.name);
        return variant.matches() && LANGUAGES.contains(variant.group(2))
                ? Optional.of(variant.group(1))
                : Optional.empty();
    }
}
