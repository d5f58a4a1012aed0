package io.github.questionwright.loaders.shapes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Faults that are put into the key of a fixture, or changes that must not change what is right. */
enum Twin {
    KEY_THAT_FITS_NOTHING,
    PLACE_BEYOND_THE_LAST,
    PLACES_ONE_HIGHER,
    PLACES_ONE_LOWER,
    OPTIONS_TURNED_ROUND,
    FLAG_MISSPELT,
    KEY_LEFT_OUT;

    private static final Pattern KEY =
            Pattern.compile("(?i)answer|correct|correct_?answers?|correctIndex|correct_answers");
    private static final Pattern FLAG = Pattern.compile("(?i)isCorrect|correct|isValid");
    private static final Set<String> LISTS = Set.of("options", "choices");

    /** Changes the records; false if there is nothing in them to change. */
    boolean make(ArrayNode records) {
        boolean made = false;
        for (int at = 0; at < records.size(); at++) {
            if (records.get(at) instanceof ObjectNode record) {
                made |= switch (this) {
                    case KEY_THAT_FITS_NOTHING -> at == 1 && key(record, StringNode.valueOf("none of this"));
                    case PLACE_BEYOND_THE_LAST -> at == 1 && place(record, 9);
                    case PLACES_ONE_HIGHER -> shift(record, 1);
                    case PLACES_ONE_LOWER -> shift(record, -1);
                    case OPTIONS_TURNED_ROUND -> turn(record);
                    case FLAG_MISSPELT -> at == 1 && misspell(record);
                    case KEY_LEFT_OUT -> at == 1 && key(record, null);
                };
            }
        }
        return made;
    }

    private static boolean isOffer(ObjectNode record) {
        return record.properties().stream()
                .anyMatch(field -> field.getValue().size() > 1 || field.getKey().matches("(?i).*[a-d1-4]"));
    }

    private static boolean key(ObjectNode record, JsonNode value) {
        List<String> keys = names(record, KEY);
        boolean listed = record.propertyNames().stream().anyMatch(name -> name.matches("(?i)(incorrect|distractor).*"));
        if (keys.isEmpty()
                || listed
                || !isOffer(record)
                || record.get(keys.get(0)).isArray() && record.has("correct")) {
            return false;
        }
        keys.forEach(name -> {
            if (value == null) {
                record.remove(name);
            } else {
                record.set(name, value);
            }
        });
        return true;
    }

    private static boolean place(ObjectNode record, int place) {
        List<String> keys = names(record, KEY);
        return keys.size() == 1 && record.get(keys.get(0)).isInt() && key(record, IntNode.valueOf(place));
    }

    private static boolean shift(ObjectNode record, int by) {
        List<String> keys = names(record, KEY).stream()
                .filter(name -> record.get(name).isInt())
                .toList();
        keys.forEach(name -> record.put(name, record.get(name).intValue() + by));
        return !keys.isEmpty();
    }

    /** Options in another order, where the key does not count them. */
    private static boolean turn(ObjectNode record) {
        boolean counted = names(record, KEY).stream()
                .map(record::get)
                .anyMatch(key -> key.isInt()
                        || key.isArray()
                        || key.isString() && key.stringValue().matches(".{0,8}|[A-Z]\\) .*"));
        for (String name : LISTS) {
            if (!counted
                    && record.get(name) instanceof ArrayNode options
                    && !names(record, KEY).isEmpty()) {
                List<JsonNode> turned = new ArrayList<>();
                options.forEach(turned::add);
                Collections.reverse(turned);
                options.removeAll();
                options.addAll(turned);
                return true;
            }
        }
        return turnFlagged(record);
    }

    private static boolean turnFlagged(ObjectNode record) {
        for (JsonNode value : record.values()) {
            if (value instanceof ArrayNode options
                    && options.size() > 1
                    && options.get(0) instanceof ObjectNode first
                    && !names(first, FLAG).isEmpty()) {
                options.add(options.remove(0));
                return true;
            }
        }
        return false;
    }

    private static boolean misspell(ObjectNode record) {
        for (JsonNode value : record.values()) {
            if (value instanceof ArrayNode options && options.get(0) instanceof ObjectNode) {
                for (JsonNode option : options) {
                    names((ObjectNode) option, FLAG).forEach(name -> ((ObjectNode) option).put(name, "treu"));
                }
                return !names((ObjectNode) options.get(0), FLAG).isEmpty();
            }
        }
        return key(record, StringNode.valueOf("teh wrong one"));
    }

    private static List<String> names(ObjectNode object, Pattern pattern) {
        return object.propertyNames().stream()
                .filter(name -> pattern.matcher(name).matches())
                .toList();
    }
}
