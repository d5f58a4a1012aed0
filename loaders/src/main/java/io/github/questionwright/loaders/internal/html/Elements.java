package io.github.questionwright.loaders.internal.html;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What elements are for. */
final class Elements {

    static final Set<String> LISTS = words("ul ol");
    static final Set<String> LIST_PARTS = words("li ul ol");
    private static final Set<String> BLOCKS =
            words("address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure"
                    + " footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre search section summary table"
                    + " tbody td tfoot th thead tr ul caption");
    private static final int MOST_DIGITS = 6;

    private Elements() {}

    private static Set<String> words(String words) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(Arrays.asList(words.split("\\s+"))));
    }

    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    static boolean isHeading(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }

    /** Whether an element holds others. */
    static boolean isNested(Element element) {
        return element.childrenSize() > 0;
    }

    /** Whether a table shows data; one that holds other blocks lays out a page. */
    static boolean isGrid(Element table) {
        return table.selectFirst("table table, p, pre, ul, ol, h1, h2, h3, h4, h5, h6, div") == null;
    }

    /** The number of the first item of a list. */
    static int start(Element list) {
        String start = list.attr("start");
        boolean isNumber = start.matches("[0-9]{1," + MOST_DIGITS + "}");
        return isNumber ? Integer.parseInt(start) : 1;
    }
}
