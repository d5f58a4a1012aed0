package io.github.questionwright.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A template engine in a few lines: {@code {{a.b}}} is a value, escaped for HTML; what is between {@code {{#a.b}}} and
 * {@code {{/a.b}}} is written for every item of a list, once for another value, and not at all for an absent one.
 * {@code {{.}}} is the item itself.
 */
final class SmallTemplate {

    private static final Pattern TAG = Pattern.compile("\\{\\{(#?)([\\w.]+)\\}\\}");

    private final String template;

    SmallTemplate(String template) {
        this.template = template;
    }

    String render(Map<String, Object> values) {
        return render(template, List.of(values));
    }

    private static String render(String text, List<Object> scopes) {
        StringBuilder out = new StringBuilder();
        Matcher tag = TAG.matcher(text);
        int from = 0;
        while (tag.find(from)) {
            out.append(text, from, tag.start());
            from = tag.end();
            Object value = find(tag.group(2), scopes);
            if (tag.group(1).isEmpty()) {
                out.append(value == null ? "" : escaped(value.toString()));
                continue;
            }
            String end = "{{/" + tag.group(2) + "}}";
            int close = text.indexOf(end, from);
            String body = text.substring(from, close);
            for (Object item : value instanceof List<?> list ? list : value == null ? List.of() : List.of(value)) {
                List<Object> inner = new ArrayList<>(scopes);
                inner.add(item);
                out.append(render(body, inner));
            }
            from = close + end.length();
        }
        return out.append(text.substring(from)).toString();
    }

    /** Looks a path up in the innermost scope that has its first name. */
    private static @Nullable Object find(String path, List<Object> scopes) {
        if (path.equals(".")) {
            return scopes.get(scopes.size() - 1);
        }
        String[] names = path.split("\\.");
        for (int index = scopes.size() - 1; index >= 0; index--) {
            if (scopes.get(index) instanceof Map<?, ?> scope && scope.containsKey(names[0])) {
                Object value = scope;
                for (String name : names) {
                    value = value instanceof Map<?, ?> map ? map.get(name) : null;
                }
                return value;
            }
        }
        return null;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
