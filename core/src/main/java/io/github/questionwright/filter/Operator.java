package io.github.questionwright.filter;

/** What may stand between a field and a value; where one sign is the start of another, the longer comes first. */
enum Operator {
    HAS(":"),
    AT_MOST("<="),
    LESS("<"),
    AT_LEAST(">="),
    MORE(">"),
    EQUAL("=");

    static final String SIGNS = ":<>=";

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }
}
