package io.github.questionwright.loaders.internal.infer;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The character references of HTML that question services write: numeric ones, Latin-1 and common signs by name. */
final class Entities {

    private static final Pattern REFERENCE =
            Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,9});");
    private static final String LATIN_1 = "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg"
            + " macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest"
            + " Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH"
            + " Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave"
            + " aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde"
            + " ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";
    private static final Map<String, String> NAMES = new HashMap<>();

    static {
        int code = 160;
        for (String name : LATIN_1.split(" ")) {
            NAMES.put(name, Character.toString(code++));
        }
        String signs = "quot=\" amp=& lt=< gt=> apos=' lsquo=\u2018 rsquo=\u2019 ldquo=\u201c rdquo=\u201d ndash=\u2013"
                + " mdash=\u2014 hellip=\u2026 euro=\u20ac trade=\u2122 pi=\u03c0 Pi=\u03a0 Sigma=\u03a3 sigma=\u03c3"
                + " alpha=\u03b1 beta=\u03b2 gamma=\u03b3 delta=\u03b4 Delta=\u0394 theta=\u03b8 lambda=\u03bb mu=\u03bc"
                + " omega=\u03c9 Omega=\u03a9 phi=\u03c6 radic=\u221a infin=\u221e ne=\u2260 le=\u2264 ge=\u2265"
                + " prime=\u2032 Prime=\u2033 oline=\u203e rarr=\u2192 larr=\u2190 scaron=\u0161 Scaron=\u0160";
        for (String sign : signs.split(" ")) {
            NAMES.put(sign.substring(0, sign.indexOf('=')), sign.substring(sign.indexOf('=') + 1));
        }
    }

    private Entities() {}

    static boolean isIn(String text) {
        return text.indexOf('&') >= 0 && !decode(text).equals(text);
    }

    static String decode(String text) {
        return text.indexOf('&') < 0
                ? text
                : REFERENCE
                        .matcher(text)
                        .replaceAll(match -> Matcher.quoteReplacement(one(match.group(1), match.group())));
    }

    private static String one(String name, String whole) {
        if (name.charAt(0) != '#') {
            return NAMES.getOrDefault(name, whole);
        }
        boolean hex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
        int code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
        boolean valid = Character.isValidCodePoint(code) && (code > 0xffff || !Character.isSurrogate((char) code));
        return valid && !Character.isISOControl(code) ? Character.toString(code) : whole;
    }
}
