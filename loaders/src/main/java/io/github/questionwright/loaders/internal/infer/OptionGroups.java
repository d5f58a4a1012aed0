package io.github.questionwright.loaders.internal.infer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fields that belong together by their names: {@code optionA, optionB}, {@code choice_1, choice_2}, {@code a, b, c}. */
final class OptionGroups {

    private static final Pattern NUMBERED = Pattern.compile("^(.*?)[\\s_.-]*([1-9][0-9]?|0|[a-jA-J])$");
    private static final Set<String> WRONG = Set.of(
            "distractor", "incorrect", "incorrectanswer", "wrong", "wronganswer", "incorrectoption", "wrongoption");
    private static final Set<String> OPTION = Set.of(
            "option",
            "options",
            "opt",
            "choice",
            "choices",
            "answer",
            "answers",
            "ans",
            "alternative",
            "alternativa",
            "variant",
            "o",
            "op",
            "response",
            "reponse",
            "respuesta",
            "resposta",
            "opcion",
            "opcao",
            "antwort",
            "possibleanswer",
            "answeroption",
            "optiontext",
            "");

    private OptionGroups() {}

    /**
     * The groups of at least two fields whose numbers or letters follow each other from the first, by their prefix; two
     * that are nothing but a letter or a number count where another field is called like the right answer.
     *
     * @param names the fields that may hold an option
     * @param all all fields
     */
    static Map<String, List<String>> find(Collection<String> names, Collection<String> all) {
        Map<String, Map<Integer, String>> groups = new LinkedHashMap<>();
        for (String name : names) {
            Matcher parts = NUMBERED.matcher(name);
            if (parts.matches()
                    && !(parts.group(1).isEmpty() && Words.isInteger(parts.group(2)) && names.size() > 40)) {
                String kind = Words.isInteger(parts.group(2)) ? "#" : "@";
                groups.computeIfAbsent(Words.key(parts.group(1)) + kind, prefix -> new LinkedHashMap<>())
                        .putIfAbsent(number(parts.group(2)), name);
            }
        }
        int fewestBare = all.stream().anyMatch(OptionGroups::isKey) ? 2 : 3;
        Map<String, List<String>> found = new LinkedHashMap<>();
        groups.forEach((group, members) -> {
            String prefix = group.substring(0, group.length() - 1);
            List<String> run = run(members);
            if (run.size() >= (prefix.isEmpty() ? fewestBare : 2)) {
                found.merge(prefix, run, (a, b) -> a.size() >= b.size() ? a : b);
            }
        });
        return found;
    }

    private static boolean isKey(String name) {
        return name.length() > 1 && AnswerFields.isKeyName(name);
    }

    private static List<String> run(Map<Integer, String> members) {
        List<String> names = new ArrayList<>();
        int first = members.containsKey(0) ? 0 : 1;
        for (int at = first; members.containsKey(at); at++) {
            names.add(members.get(at));
        }
        return names;
    }

    private static int number(String suffix) {
        return Words.isInteger(suffix)
                ? Integer.parseInt(suffix)
                : suffix.toUpperCase(Locale.ROOT).charAt(0) - 'A' + 1;
    }

    static boolean isWrong(String prefix) {
        return WRONG.contains(prefix);
    }

    static boolean isOption(String prefix) {
        return OPTION.contains(prefix);
    }

    /** The number or letter at the end of a name. */
    static String suffix(String name) {
        Matcher parts = NUMBERED.matcher(name);
        return parts.matches() ? name : "";
    }
}
