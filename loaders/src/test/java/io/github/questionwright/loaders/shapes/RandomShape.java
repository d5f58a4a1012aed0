package io.github.questionwright.loaders.shapes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A file in a shape that is made up at random, and what is right in it. */
final class RandomShape {

    /** A question and the places of its right options. */
    record Item(String prompt, List<String> options, List<Integer> places) {

        List<String> right() {
            return places.stream().map(options::get).toList();
        }
    }

    private enum Container {
        LIST,
        WRAPPED,
        TOPICS,
        LINES,
        YAML,
        TABLE
    }

    private enum Texts {
        WORDS,
        SMALL_NUMBERS,
        YEARS,
        LETTERS,
        TRUTHS,
        PLAIN_ORDER
    }

    private enum Offer {
        LIST,
        KEYED,
        FIELDS,
        BARE_FIELDS,
        FLAGGED,
        LABELLED,
        WRONG_ONES,
        JOINED
    }

    private enum Key {
        TEXT,
        FROM_ZERO,
        FROM_ONE,
        FROM_ZERO_TEXT,
        FROM_ONE_TEXT,
        LETTER,
        SMALL_LETTER,
        NAMED_LETTER,
        CLOSED_LETTER
    }

    private enum Several {
        NEVER,
        LIST,
        COMMAS
    }

    private static final List<String> WORDS = List.of(
            "order", "speed", "privacy", "latency", "no effect", "a lock", "an index", "all of them", "none", "B-tree");
    private static final List<String> PROMPTS =
            List.of("question", "q", "prompt", "Question", "question_text", "questionText", "title");
    private static final List<String> LISTS = List.of("options", "choices", "answers", "Options", "alternatives");
    private static final List<String> KEYS =
            List.of("answer", "correct", "correctAnswer", "correct_answer", "Answer", "solution");
    private static final List<String> PREFIXES = List.of("option", "option_", "Option ", "choice", "answer");

    private final Random random;
    private final Offer offer;
    private final Key key;
    private final Container container;
    private final Several several;
    private final char delimiter;
    private final Texts texts;
    private final String promptName;
    private final String listName;
    private final String keyName;
    private final String prefix;
    private final boolean lettered;
    private final int most;
    final List<Item> items;

    RandomShape(long seed) {
        random = new Random(seed);
        offer = any(List.of(Offer.values()));
        key = any(List.of(Key.values()));
        texts = any(List.of(Texts.values()));
        container = any(List.of(Container.values()));
        several = random.nextInt(3) > 0 ? Several.NEVER : any(List.of(Several.values()));
        delimiter = ",;\t|".charAt(random.nextInt(4));
        promptName = any(PROMPTS);
        listName = any(LISTS);
        keyName = any(KEYS);
        prefix = any(PREFIXES);
        lettered = random.nextBoolean();
        most = texts == Texts.TRUTHS ? 2 : 2 + random.nextInt(4);
        items = IntStream.range(0, 1 + random.nextInt(9)).mapToObj(this::item).toList();
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private Item item(int at) {
        int count = texts == Texts.TRUTHS || random.nextInt(4) > 0 ? most : 2 + random.nextInt(most - 1);
        List<String> all = new ArrayList<>(
                switch (texts) {
                    case WORDS -> WORDS;
                    case SMALL_NUMBERS, PLAIN_ORDER ->
                        IntStream.range(0, count).mapToObj(n -> "" + (n + 1)).toList();
                    case YEARS ->
                        IntStream.range(0, 10).mapToObj(n -> "" + (1990 + n)).toList();
                    case LETTERS -> List.of("A", "B", "C", "D", "E").subList(0, count);
                    case TRUTHS -> List.of("True", "False");
                });
        if (texts != Texts.PLAIN_ORDER && texts != Texts.TRUTHS) {
            Collections.shuffle(all, random);
        }
        List<String> options = List.copyOf(all.subList(0, count));
        List<Integer> places = new ArrayList<>(List.of(random.nextInt(count)));
        int second = random.nextInt(count);
        if (several != Several.NEVER && second != places.get(0) && count > 2) {
            places.add(second);
            Collections.sort(places);
        }
        return new Item("Which is right in case " + (char) ('a' + at) + "?", options, places);
    }

    String name() {
        return switch (container) {
            case LIST, WRAPPED, TOPICS -> "random.json";
            case LINES -> "random.jsonl";
            case YAML -> "random.yaml";
            case TABLE -> isFlat() ? "random.csv" : "random.json";
        };
    }

    private boolean isFlat() {
        return offer != Offer.LIST
                && offer != Offer.LABELLED
                && offer != Offer.KEYED
                && offer != Offer.FLAGGED
                && offer != Offer.WRONG_ONES
                && several != Several.LIST;
    }

    String text() {
        List<ObjectNode> records = items.stream().map(this::record).toList();
        ArrayNode list = JsonNodeFactory.instance.arrayNode().addAll(records);
        return switch (container) {
            case LIST -> list.toString();
            case YAML -> list.toPrettyString();
            case WRAPPED ->
                JsonNodeFactory.instance
                        .objectNode()
                        .put("version", 3)
                        .set("questions", list)
                        .toString();
            case TOPICS -> {
                ObjectNode topics = JsonNodeFactory.instance.objectNode();
                for (int at = 0; at < records.size(); at++) {
                    topics.withArray(at * 2 < records.size() ? "Networks" : "Storage")
                            .add(records.get(at));
                }
                yield topics.toPrettyString();
            }
            case LINES -> records.stream().map(each -> each + "\n").collect(Collectors.joining());
            case TABLE -> isFlat() ? table(records) : list.toString();
        };
    }

    private String table(List<ObjectNode> records) {
        List<String> names = records.stream()
                .flatMap(each -> each.propertyNames().stream())
                .distinct()
                .toList();
        StringBuilder table = new StringBuilder(cells(names));
        for (ObjectNode record : records) {
            table.append(cells(names.stream()
                    .map(name -> record.has(name) ? record.get(name).asString() : "")
                    .toList()));
        }
        return table.toString();
    }

    private String cells(List<String> cells) {
        return cells.stream()
                        .map(cell -> cell.indexOf(delimiter) < 0 ? cell : '"' + cell + '"')
                        .collect(Collectors.joining(String.valueOf(delimiter)))
                + "\n";
    }

    private ObjectNode record(Item item) {
        ObjectNode record = JsonNodeFactory.instance.objectNode().put(promptName, item.prompt());
        List<String> options = item.options();
        switch (offer) {
            case LIST -> options.forEach(record.putArray(listName)::add);
            case LABELLED -> {
                ArrayNode list = record.putArray(listName);
                forEach(options, (at, text) -> list.add(letter(at) + ") " + text));
            }
            case KEYED -> {
                ObjectNode keyed = record.putObject(listName);
                forEach(
                        options,
                        (at, text) ->
                                keyed.put(lettered ? letter(at) : letter(at).toLowerCase(Locale.ROOT), text));
            }
            case FIELDS -> forEach(options, (at, text) -> record.put(prefix + (lettered ? letter(at) : at + 1), text));
            case BARE_FIELDS ->
                forEach(options, (at, text) -> record.put(letter(at).toLowerCase(Locale.ROOT), text));
            case JOINED -> record.put(listName, String.join("|", options));
            case FLAGGED -> {
                ArrayNode list = record.putArray(listName);
                forEach(
                        options,
                        (at, text) -> list.addObject()
                                .put("text", text)
                                .put("isCorrect", item.places().contains(at)));
                return record;
            }
            case WRONG_ONES -> {
                item.right().forEach(record.putArray("correct_answers")::add);
                ArrayNode wrong = record.putArray("incorrect_answers");
                forEach(options, (at, text) -> {
                    if (!item.places().contains(at)) {
                        wrong.add(text);
                    }
                });
                return record;
            }
        }
        List<Object> keys = item.places().stream().map(at -> key(item, at)).toList();
        if (several == Several.LIST) {
            return record.set(keyName, JsonMapper.shared().valueToTree(keys));
        }
        if (keys.size() > 1) {
            return record.put(keyName, keys.stream().map(Object::toString).collect(Collectors.joining(", ")));
        }
        return record.set(keyName, JsonMapper.shared().valueToTree(keys.get(0)));
    }

    private Object key(Item item, int at) {
        return switch (key) {
            case TEXT -> item.options().get(at);
            case FROM_ZERO -> at;
            case FROM_ONE -> at + 1;
            case FROM_ZERO_TEXT -> "" + at;
            case FROM_ONE_TEXT -> "" + (at + 1);
            case LETTER -> letter(at);
            case SMALL_LETTER -> letter(at).toLowerCase(Locale.ROOT);
            case NAMED_LETTER -> "Option " + letter(at);
            case CLOSED_LETTER -> letter(at) + ")";
        };
    }

    private interface Each {
        void take(int at, String text);
    }

    private static void forEach(List<String> texts, Each each) {
        for (int at = 0; at < texts.size(); at++) {
            each.take(at, texts.get(at));
        }
    }

    private static String letter(int at) {
        return String.valueOf((char) ('A' + at));
    }
}
