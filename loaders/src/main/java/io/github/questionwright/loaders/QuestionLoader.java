package io.github.questionwright.loaders;

import io.github.questionwright.QuestionBank;
import io.github.questionwright.loaders.internal.load.Load;
import io.github.questionwright.loaders.internal.load.LoadSettings;
import io.github.questionwright.source.QuestionSource;
import io.github.questionwright.spi.QuestionFormat;
import java.util.List;

/**
 * Loads question banks with settings of its own. Immutable and thread-safe: one loader can serve a whole application.
 * {@link QuestionBanks} has one with the default settings.
 */
public final class QuestionLoader {

    private final LoadSettings settings;

    QuestionLoader(LoadSettings settings) {
        this.settings = settings;
    }

    /**
     * Starts from the default settings.
     *
     * @return a builder
     */
    public static QuestionLoaderBuilder builder() {
        return new QuestionLoaderBuilder();
    }

    /**
     * Loads strictly.
     *
     * @param source where the content is
     * @return the bank
     * @throws BankLoadException if there is any error; it carries every diagnostic
     */
    public QuestionBank load(QuestionSource source) {
        return read(source).orThrow();
    }

    /**
     * Loads leniently: every good question, and a diagnostic for everything else, even for a missing file.
     *
     * @param source where the content is
     * @return the bank and the diagnostics
     */
    public LoadResult read(QuestionSource source) {
        return new LoadResult(source.name(), Load.of(source, settings));
    }

    /**
     * The formats that this loader knows.
     *
     * @return their names, the built-in ones first
     */
    public List<String> formats() {
        return settings.formats().stream().map(QuestionFormat::name).toList();
    }
}
