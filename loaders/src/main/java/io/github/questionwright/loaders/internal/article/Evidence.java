package io.github.questionwright.loaders.internal.article;

/** What may speak against a paragraph being content, as messages name it. */
enum Evidence {
    LABEL("a word that marks paid content"),
    PRICE("a price"),
    CALL("a call to action"),
    OFFER("words of an offer"),
    LANGUAGE("another language than the rest"),
    REPEATED("the same text several times in the article"),
    EXCLAMATION("an exclamation"),
    LINK("a link"),
    BUTTON("a short line like a button");

    private final String description;

    Evidence(String description) {
        this.description = description;
    }

    @Override
    public String toString() {
        return description;
    }
}
