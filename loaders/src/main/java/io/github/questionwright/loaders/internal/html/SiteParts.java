package io.github.questionwright.loaders.internal.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;

/**
 * Takes out of a page what belongs to the site and not to the article: by element, by role, by class or id. A part that
 * holds most of the page is no part of the site, whatever its name.
 */
final class SiteParts {

    private static final Map<String, String> BY_ELEMENT = new LinkedHashMap<>();
    private static final Map<Pattern, String> BY_NAME = new LinkedHashMap<>();

    static {
        BY_ELEMENT.put("script", "a script");
        BY_ELEMENT.put("style", "a style sheet");
        BY_ELEMENT.put("noscript", "a note for browsers without scripts");
        BY_ELEMENT.put("template", "a template");
        BY_ELEMENT.put("nav", "navigation");
        BY_ELEMENT.put("footer", "a footer");
        BY_ELEMENT.put("aside", "an aside");
        BY_ELEMENT.put("form", "a form");
        BY_ELEMENT.put("button", "a button");
        BY_ELEMENT.put("iframe", "an embedded page");
        BY_ELEMENT.put("svg", "a drawing");
        BY_ELEMENT.put("dialog", "a dialogue");
        name("cookie|consent|gdpr", "a cookie banner");
        name("comment|comments|disqus|respond", "comments");
        name("ad|ads|advert|adverts|advertisement|adsbygoogle|sponsor|sponsored|promo|promotion|banner", "an advert");
        name("nav|navbar|navigation|menu|breadcrumb|breadcrumbs|pagination|pager|toc", "navigation");
        name("sidebar|related|recommended|share|sharing|social|newsletter|subscribe|signup", "a part of the site");
    }

    private SiteParts() {}

    private static void name(String words, String why) {
        BY_NAME.put(Pattern.compile("(?i)(?<![a-z])(?:" + words + ")(?![a-z])"), why);
    }

    /** Removes the parts and says which they were; the answer is a list that may grow. */
    static List<LeftOut> remove(Document page) {
        List<LeftOut> leftOut = new ArrayList<>();
        List<Element> found = new ArrayList<>();
        TextSizes sizes = TextSizes.of(page.body());
        Element head = page.head();
        page.filter((node, depth) -> {
            String why = node instanceof Element element && element != head ? why(element, sizes) : "";
            if (why.isEmpty()) {
                return NodeFilter.FilterResult.CONTINUE;
            }
            found.add((Element) node);
            add(LeftOut.of(node, why, ((Element) node).text()), leftOut);
            return NodeFilter.FilterResult.SKIP_CHILDREN;
        });
        found.forEach(Element::remove);
        return leftOut;
    }

    /** Neighbours of one kind are one. */
    private static void add(LeftOut part, List<LeftOut> all) {
        LeftOut last = all.isEmpty() ? null : all.get(all.size() - 1);
        if (last != null && part.why().equals(last.why()) && part.first() <= last.last() + 1) {
            int end = Math.max(last.last(), part.last());
            all.set(all.size() - 1, new LeftOut(last.why(), last.first(), end, last.quote()));
        } else {
            all.add(part);
        }
    }

    private static String why(Element element, TextSizes sizes) {
        String byElement = BY_ELEMENT.getOrDefault(element.normalName(), "");
        if (!byElement.isEmpty()) {
            return element.normalName().equals("form") && sizes.isMost(element) ? "" : byElement;
        }
        if (element.normalName().equals("header")) {
            return element.selectFirst("h1") == null ? "a header of the site" : "";
        }
        String role = element.attr("role");
        if (role.equals("navigation") || role.equals("contentinfo")) {
            return role.equals("navigation") ? "navigation" : "a footer";
        }
        return isNamedElement(element) ? byName(element, sizes) : "";
    }

    private static boolean isNamedElement(Element element) {
        String name = element.normalName();
        return (element.hasAttr("class") || element.hasAttr("id"))
                && (name.equals("div")
                        || name.equals("section")
                        || name.equals("ul")
                        || name.equals("ins")
                        || name.equals("p"));
    }

    private static String byName(Element element, TextSizes sizes) {
        String names = element.className() + " " + element.id();
        if (names.length() > 500) {
            return "";
        }
        for (Map.Entry<Pattern, String> entry : BY_NAME.entrySet()) {
            if (entry.getKey().matcher(names).find()) {
                return sizes.isMost(element) ? "" : entry.getValue();
            }
        }
        return "";
    }
}
