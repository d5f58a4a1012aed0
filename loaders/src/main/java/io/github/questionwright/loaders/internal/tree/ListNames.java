package io.github.questionwright.loaders.internal.tree;

import io.github.questionwright.loaders.internal.shape.FieldRole;
import io.github.questionwright.loaders.internal.shape.KeyNames;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What names of fields say about where records are; hints, never proofs. */
final class ListNames {

    private static final Pattern FLAT_OPTION =
            Pattern.compile("(?:option|opt|choice|answer|ans|distractor)(?:[a-h]|[0-9]{1,2})");
    private static final Set<String> CONTAINERS = words("questions items results data cards quiz quizzes exercises"
            + " problems records entries list content contents faq faqs flashcards topics categories sections chapters"
            + " modules units subtopics levels questionlist questionbank prompts interviewquestions rows body bank"
            + " subcategories qa qas");
    private static final Set<String> PROMPTS = words("questions prompts interviewquestions questionlist");
    private static final Set<String> VAGUE = words("text title name query description front number key");
    private static final Set<FieldRole> OF_RECORDS = EnumSet.of(
            FieldRole.OPTIONS,
            FieldRole.CORRECT,
            FieldRole.INCORRECT,
            FieldRole.ANSWER,
            FieldRole.EXPLANATION,
            FieldRole.KEY_POINTS,
            FieldRole.RED_FLAGS,
            FieldRole.FOLLOW_UPS,
            FieldRole.REFERENCES,
            FieldRole.RUBRIC,
            FieldRole.HINTS,
            FieldRole.TAGS,
            FieldRole.CODE);
    private static final Set<FieldRole> ANSWERS =
            EnumSet.of(FieldRole.OPTIONS, FieldRole.CORRECT, FieldRole.INCORRECT, FieldRole.ANSWER);

    private ListNames() {}

    private static Set<String> words(String names) {
        return new LinkedHashSet<>(List.of(names.split(" ")));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_.-]", "");
    }

    /** Whether lists of records are called so. */
    static boolean isContainer(String name) {
        return CONTAINERS.contains(plain(name));
    }

    /** Whether lists of mere prompts are called so. */
    static boolean isPrompts(String name) {
        return PROMPTS.contains(plain(name));
    }

    /** Whether a prompt is called so, and little else is. */
    static boolean isPrompt(String name) {
        return KeyNames.speaksFor(FieldRole.PROMPT, name) && !VAGUE.contains(plain(name));
    }

    /** Whether a prompt may be called so, and many other things are. */
    static boolean isVaguePrompt(String name) {
        return KeyNames.speaksFor(FieldRole.PROMPT, name) && VAGUE.contains(plain(name));
    }

    /** Whether it is the name of a part of a record other than the prompt. */
    static boolean isOfRecord(String name) {
        return !isContainer(name) && (isAnswer(name) || has(OF_RECORDS, name));
    }

    /** Whether it is the name of what answers a question. */
    static boolean isAnswer(String name) {
        String plain = plain(name);
        return FLAT_OPTION.matcher(plain).matches() || has(ANSWERS, name);
    }

    static boolean isDifficulty(String name) {
        return KeyNames.speaksFor(FieldRole.DIFFICULTY, name);
    }

    /** Whether it is known what such a field holds. */
    static boolean isKnown(String name) {
        return isAnswer(name) || KeyNames.role(name).isPresent();
    }

    private static boolean has(Set<FieldRole> roles, String name) {
        Optional<FieldRole> role = KeyNames.role(name);
        return role.isPresent() && roles.contains(role.get());
    }
}
