package io.github.questionwright.loaders.internal.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A tree of rubbish in which one list of records is planted somewhere. */
final class PlantedTree {

    private static final List<String> NAMES = List.of("meta", "info", "x", "config", "alpha", "beta", "gamma", "body");
    private static final List<String> PROMPTS = List.of("question", "prompt", "q", "questionText", "stem");
    private static final List<String> ANSWERS = List.of("answer", "options", "correct_answer", "solution");

    private final Random random;
    private final List<String> pointers = new ArrayList<>();
    private final String json;

    PlantedTree(Random random) {
        this.random = random;
        json = holder("", random.nextInt(5));
    }

    String json() {
        return json;
    }

    List<String> pointers() {
        return pointers;
    }

    private String holder(String pointer, int levels) {
        if (levels == 0) {
            return records(pointer);
        }
        if (random.nextInt(3) == 0) {
            int planted = random.nextInt(3);
            List<String> items = new ArrayList<>();
            for (int at = 0; at < 3; at++) {
                items.add(at == planted ? holder(pointer + "/" + at, levels - 1) : rubbish(1));
            }
            return "[" + String.join(",", items) + "]";
        }
        List<String> fields = new ArrayList<>();
        int first = random.nextInt(NAMES.size());
        int planted = random.nextInt(3);
        for (int at = 0; at < 3; at++) {
            String name = NAMES.get((first + at) % NAMES.size());
            fields.add("\"" + name + "\":" + (at == planted ? holder(pointer + "/" + name, levels - 1) : rubbish(2)));
        }
        return "{" + String.join(",", fields) + "}";
    }

    private String records(String pointer) {
        String prompt = PROMPTS.get(random.nextInt(PROMPTS.size()));
        String answer = ANSWERS.get(random.nextInt(ANSWERS.size()));
        List<String> items = new ArrayList<>();
        for (int at = 0; at < 2 + random.nextInt(4); at++) {
            items.add("{\"%s\":\"What is number %d of them?\",\"%s\":[\"a\",\"b\"],\"extra\":%s}"
                    .formatted(prompt, at, answer, rubbish(2)));
            pointers.add(pointer + "/" + at);
        }
        return "[" + String.join(",", items) + "]";
    }

    private String rubbish(int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 6)) {
            case 0 -> String.valueOf(random.nextInt(100));
            case 1 -> "\"some word\"";
            case 2 -> "null";
            case 3 -> "true";
            case 4 -> "[" + rubbish(depth - 1) + "," + rubbish(depth - 1) + "]";
            default -> "{\"name\":" + rubbish(depth - 1) + ",\"size\":" + rubbish(depth - 1) + "}";
        };
    }
}
