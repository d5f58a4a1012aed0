/** Loads question banks from files, folders and the class path, and writes them back. */
module io.github.questionwright.loaders {
    requires transitive io.github.questionwright.core;
    requires jakarta.validation;
    requires org.hibernate.validator;
    requires de.siegmar.fastcsv;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires org.snakeyaml.engine;
    requires org.jsoup;
    requires tools.jackson.core;
    requires tools.jackson.databind;

    exports io.github.questionwright.loaders; // load, read, write
    exports io.github.questionwright.loaders.report; // the published table of diagnostic codes

    provides io.github.questionwright.spi.QuestionFormat with
            io.github.questionwright.loaders.internal.json.JsonFormat,
            io.github.questionwright.loaders.internal.json.JsonLinesFormat,
            io.github.questionwright.loaders.internal.csv.CsvFormat,
            io.github.questionwright.loaders.internal.csv.TsvFormat,
            io.github.questionwright.loaders.internal.yaml.YamlFormat,
            io.github.questionwright.loaders.internal.article.ArticleFormat,
            io.github.questionwright.loaders.internal.markdown.MarkdownFormat,
            io.github.questionwright.loaders.internal.html.HtmlFormat;

    uses io.github.questionwright.spi.QuestionFormat;
}
