package io.github.questionwright.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What makes a page usable for everybody: language, headings, labels, tables, contrast, nothing to fetch. */
class PageTest {

    private static final Set<String> FIELDS = Set.of("input", "textarea");

    @ParameterizedTest
    @EnumSource
    void isValidHtml(KitDocument document) throws Exception {
        HtmlRules.assertValid(SampleKit.kit().html(document), document.baseName());
    }

    @Test
    void theCheckerFindsWhatIsNotValid() {
        String page = SampleKit.kit().html(KitDocument.CANDIDATE_PAPER);
        for (String[] change : new String[][] {
            {"<main>", "<main onclick=\"x\">"},
            {"<h2>", "<h2><p></p>"},
            {"</legend>", "</legend><legend>x</legend>"},
            {"<main>", "<main><script></script>"},
            {"<main>", "<main><ul>x</ul>"},
            {"<main>", "<main><label for=\"nobody\"></label>"},
            {"<main>", "<main><p id=\"q1\"></p>"},
            {"<main>", "<main><p>"},
            {"<main>", "<main>&nbsp;"},
            {"lang=\"en\"", ""},
        }) {
            assertThat(page).contains(change[0]);
            String broken = page.replaceFirst(Pattern.quote(change[0]), Matcher.quoteReplacement(change[1]));
            assertThatThrownBy(() -> HtmlRules.assertValid(broken, change[1]))
                    .as(change[1])
                    .isInstanceOf(Throwable.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void hasOneTitleAndHeadingsInOrder(KitDocument document) throws Exception {
        List<Element> elements = elements(document);
        assertThat(elements.get(0).getAttribute("lang")).isEqualTo("en");
        assertThat(named(elements, "title", "h1", "main")).hasSize(3);
        int level = 0;
        for (Element heading : named(elements, "h1", "h2", "h3", "h4")) {
            int next = heading.getTagName().charAt(1) - '0';
            assertThat(next).as(heading.getTextContent()).isBetween(1, level + 1);
            level = next;
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyFieldHasALabelAndEveryIdIsUnique(KitDocument document) throws Exception {
        List<Element> elements = elements(document);
        List<String> ids = values(elements, "id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids).containsAll(values(elements, "for")).containsAll(values(elements, "aria-labelledby"));
        assertThat(ids).containsAll(values(elements, "aria-describedby"));
        List<String> labelled = values(elements, "for");
        assertThat(named(elements, FIELDS.toArray(String[]::new)))
                .isNotEmpty()
                .allMatch(field -> labelled.contains(field.getAttribute("id"))
                        || !field.getAttribute("aria-label").isEmpty());
        assertThat(values(elements, "href").stream().filter(href -> href.startsWith("#")))
                .allMatch(href -> ids.contains(href.substring(1)));
    }

    @ParameterizedTest
    @EnumSource
    void choicesAreGroupedAndTablesHaveHeads(KitDocument document) throws Exception {
        List<Element> elements = elements(document);
        for (Element fieldset : named(elements, "fieldset")) {
            assertThat(((Element) fieldset.getFirstChild()).getTagName()).isEqualTo("legend");
        }
        assertThat(named(elements, "th"))
                .allMatch(head -> head.getAttribute("scope").matches("col|row"));
        for (Element input : named(elements, "input")) {
            if (input.getAttribute("type").equals("radio")) {
                assertThat(hasParent(input, "fieldset"))
                        .as(input.getAttribute("id"))
                        .isTrue();
            }
        }
    }

    @Test
    void singleChoicesAreRadioButtonsAndMultipleOnesAreBoxes() throws Exception {
        List<String> types = named(elements(KitDocument.CANDIDATE_PAPER), "input").stream()
                .map(input -> input.getAttribute("type"))
                .filter(type -> !type.equals("text"))
                .toList();
        assertThat(types).hasSize(6).containsOnly("checkbox");
        assertThat(named(elements(KitDocument.SCORECARD), "input").stream()
                        .filter(input -> input.getAttribute("type").equals("radio")))
                .hasSize(7 * 5 + 4);
    }

    @ParameterizedTest
    @EnumSource
    void fetchesNothingAndRunsNothing(KitDocument document) throws Exception {
        String page = SampleKit.kit().html(document);
        assertThat(page)
                .doesNotContainPattern("<(script|link|img|iframe|object|form)\\b|@import|url\\(|\\bsrc=|\\bstyle=");
        assertThat(page).contains("default-src 'none'".replace("'", "&#39;"), "prefers-color-scheme: dark", "@page");
    }

    @ParameterizedTest
    @CsvSource({
        "ink, page, 7",
        "ink, panel, 7",
        "soft, page, 4.5",
        "soft, panel, 4.5",
        "accent, page, 4.5",
        "good, page, 4.5",
        "good, good-panel, 4.5",
        "ink, good-panel, 7",
        "bad, page, 4.5",
        "field, page, 3",
    })
    void everySchemeHasContrast(String front, String back, double least) {
        List<Map<String, String>> schemes = schemes(SampleKit.kit().html(KitDocument.SCORECARD));
        assertThat(schemes).hasSize(3);
        for (Map<String, String> scheme : schemes) {
            assertThat(contrast(scheme.get(front), scheme.get(back)))
                    .as(front + " on " + back + " in " + scheme)
                    .isGreaterThanOrEqualTo(least);
        }
    }

    /** The light, dark and printed colours, in the order of the style sheet. */
    private static List<Map<String, String>> schemes(String page) {
        return Pattern.compile(":root \\{(.*?)\\}", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(block -> {
                    Map<String, String> colours = new LinkedHashMap<>();
                    Matcher colour =
                            Pattern.compile("--([a-z-]+): (#[0-9a-f]{6})").matcher(block.group(1));
                    while (colour.find()) {
                        colours.put(colour.group(1), colour.group(2));
                    }
                    return colours;
                })
                .toList();
    }

    /** The contrast ratio of WCAG 2.2. */
    private static double contrast(String a, String b) {
        double first = luminance(a);
        double second = luminance(b);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static List<Element> elements(KitDocument document) throws Exception {
        return Pages.elements(SampleKit.kit().html(document));
    }

    private static List<Element> named(List<Element> elements, String... names) {
        return elements.stream()
                .filter(element -> List.of(names).contains(element.getTagName()))
                .toList();
    }

    private static List<String> values(List<Element> elements, String attribute) {
        return elements.stream()
                .map(element -> element.getAttribute(attribute))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toList());
    }

    private static boolean hasParent(Element element, String name) {
        for (Node node = element; node != null; node = node.getParentNode()) {
            if (node.getNodeName().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
