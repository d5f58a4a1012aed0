package io.github.questionwright.loaders.internal.csv;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names of our own columns. */
public final class OwnColumns {

    /** The column without which a table is none of ours. */
    public static final String PROMPT = "prompt";

    /** Begins the name of a column that holds an attribute. */
    public static final String ATTRIBUTE_PREFIX = "attr.";

    private static final Map<String, Role> FIXED = fixed();
    private static final Map<String, Role> NUMBERED =
            Map.of("option", Role.OPTION, "optionId", Role.OPTION_ID, "feedback", Role.FEEDBACK);
    private static final Pattern NUMBERED_NAME = Pattern.compile("(option|optionId|feedback)([1-9][0-9]{0,3})");
    private static final Pattern TRAILING_NUMBER = Pattern.compile("[1-9][0-9]{0,3}$");

    private OwnColumns() {}

    private static Map<String, Role> fixed() {
        Map<String, Role> roles = new LinkedHashMap<>();
        Stream.of("id", PROMPT, "format", "kind").forEach(name -> roles.put(name, Role.TEXT));
        roles.put("section", Role.SECTION);
        Stream.of("difficulty", "seniority").forEach(name -> roles.put(name, Role.TEXT));
        roles.put("tags", Role.TAGS);
        roles.put("minutes", Role.NUMBER);
        roles.put("correct", Role.CORRECT);
        roles.put("multiple", Role.MULTIPLE);
        roles.put("answer", Role.TEXT);
        roles.put("accepted", Role.JSON);
        Stream.of("value", "tolerance").forEach(name -> roles.put(name, Role.NUMBER));
        roles.put("explanation", Role.TEXT);
        Stream.of("hints", "references").forEach(name -> roles.put(name, Role.JSON));
        Stream.of("keyPoints", "redFlags", "followUps", "rubric").forEach(name -> roles.put(name, Role.GUIDE));
        roles.put("provenance", Role.JSON);
        roles.put("locale", Role.TEXT);
        roles.put("attributes", Role.ATTRIBUTES);
        return roles;
    }

    static boolean isOwn(String name) {
        return find(name, 0).isPresent();
    }

    /** What a column is by its exact name. */
    static Optional<Column> find(String name, int index) {
        Role role = FIXED.get(name);
        if (role != null) {
            return Optional.of(new Column(index, name, role, 0));
        }
        if (name.startsWith(ATTRIBUTE_PREFIX) && name.length() > ATTRIBUTE_PREFIX.length()) {
            return Optional.of(new Column(index, name.substring(ATTRIBUTE_PREFIX.length()), Role.ATTRIBUTE, 0));
        }
        Matcher numbered = NUMBERED_NAME.matcher(name);
        return numbered.matches()
                ? Optional.of(
                        new Column(index, name, NUMBERED.get(numbered.group(1)), Integer.parseInt(numbered.group(2))))
                : Optional.empty();
    }

    /** The names that somebody may have meant. */
    static List<String> near(String name) {
        Matcher number = TRAILING_NUMBER.matcher(name);
        String digits = number.find() ? number.group() : "1";
        return Stream.concat(
                        FIXED.keySet().stream(),
                        Stream.of("option", "optionId", "feedback").map(each -> each + digits))
                .toList();
    }
}
