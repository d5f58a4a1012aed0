package io.github.questionwright.loaders;

import io.github.questionwright.QuestionBank;
import io.github.questionwright.loaders.internal.check.QuestionChecker;
import io.github.questionwright.loaders.internal.infer.Plan;
import io.github.questionwright.loaders.internal.load.LoadSettings;
import io.github.questionwright.loaders.internal.load.TwinRule;
import io.github.questionwright.source.NearMisses;
import io.github.questionwright.source.QuestionSource;
import io.github.questionwright.source.ReadLimits;
import io.github.questionwright.spi.QuestionFormat;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link QuestionLoader}. Not thread-safe, and usable again after {@link #build()}. */
public final class QuestionLoaderBuilder {

    private final List<QuestionFormat> added = new ArrayList<>();
    private ReadLimits limits = ReadLimits.defaults();
    private Plan plan = Plan.none();
    private DuplicateStrategy duplicates = DuplicateStrategy.KEEP;
    private Locale messages = Locale.ROOT;
    private ProgressListener progress = (file, read, all) -> {};

    @Nullable
    private ClassLoader classLoader;

    @Nullable
    private Charset charset;

    @Nullable
    private String only;

    QuestionLoaderBuilder() {}

    /**
     * Sets how much may be read.
     *
     * @param newLimits the limits
     * @return this builder
     */
    public QuestionLoaderBuilder limits(ReadLimits newLimits) {
        limits = Objects.requireNonNull(newLimits, "limits");
        return this;
    }

    /**
     * Adds a format to those that are built in or found as services.
     *
     * @param format the format
     * @return this builder
     */
    public QuestionLoaderBuilder format(QuestionFormat format) {
        added.add(Objects.requireNonNull(format, "format"));
        return this;
    }

    /**
     * Reads every file in one format, whatever it looks like.
     *
     * @param name the name of a known format, for example {@code csv}
     * @return this builder
     */
    public QuestionLoaderBuilder only(String name) {
        only = Objects.requireNonNull(name, "name");
        return this;
    }

    /**
     * Sets where formats are looked up as services, beside those that are built in; without it the thread's context
     * loader is asked.
     *
     * @param loader the class loader
     * @return this builder
     */
    public QuestionLoaderBuilder classLoader(ClassLoader loader) {
        classLoader = Objects.requireNonNull(loader, "loader");
        return this;
    }

    /**
     * Declares the charset of files without a byte order mark; UTF-8 unless declared.
     *
     * @param declared the charset
     * @return this builder
     */
    public QuestionLoaderBuilder charset(Charset declared) {
        charset = Objects.requireNonNull(declared, "charset");
        return this;
    }

    /**
     * Sets what becomes of questions that read like an earlier one; {@link DuplicateStrategy#KEEP} unless set.
     *
     * @param strategy the strategy
     * @return this builder
     */
    public QuestionLoaderBuilder duplicates(DuplicateStrategy strategy) {
        duplicates = Objects.requireNonNull(strategy, "strategy");
        return this;
    }

    /**
     * Sets the language of messages about content, as far as the application translates them in its
     * {@code ValidationMessages} bundle; English unless set.
     *
     * @param locale the language
     * @return this builder
     */
    public QuestionLoaderBuilder messages(Locale locale) {
        messages = Objects.requireNonNull(locale, "locale");
        return this;
    }

    /**
     * Sets who hears how far a load has come.
     *
     * @param listener called from the loading thread
     * @return this builder
     */
    public QuestionLoaderBuilder progress(ProgressListener listener) {
        progress = Objects.requireNonNull(listener, "listener");
        return this;
    }

    /**
     * Lays down what the fields of all files mean. Whatever the mapping does not say is inferred, as it is without one.
     *
     * @param mapping the mapping, maybe one that {@link LoadResult#mappings()} gave
     * @return this builder
     */
    public QuestionLoaderBuilder mapping(Mapping mapping) {
        plan = Objects.requireNonNull(mapping, "mapping").plan();
        return this;
    }

    /**
     * Builds the loader.
     *
     * @return an immutable loader
     * @throws IllegalStateException if two formats have the same name
     * @throws IllegalArgumentException if the only format asked for is not known
     */
    public QuestionLoader build() {
        List<QuestionFormat> formats = Formats.find(classLoader, added);
        List<QuestionFormat> used = only == null ? formats : chosen(formats, only);
        return new QuestionLoader(new LoadSettings(
                limits,
                used,
                charset,
                plan,
                TwinRule.valueOf(duplicates.name()),
                QuestionChecker.in(messages),
                progress::progress));
    }

    /**
     * Builds the loader and loads strictly.
     *
     * @param source where the content is
     * @return the bank
     * @throws BankLoadException if there is any error
     */
    public QuestionBank load(QuestionSource source) {
        return build().load(source);
    }

    /**
     * Builds the loader and loads leniently.
     *
     * @param source where the content is
     * @return the bank and the diagnostics
     */
    public LoadResult read(QuestionSource source) {
        return build().read(source);
    }

    private static List<QuestionFormat> chosen(List<QuestionFormat> formats, String name) {
        List<QuestionFormat> chosen =
                formats.stream().filter(format -> format.name().equals(name)).toList();
        if (chosen.isEmpty()) {
            List<String> names = formats.stream().map(QuestionFormat::name).toList();
            throw new IllegalArgumentException("no format is called \"" + name + "\"; known: "
                    + String.join(", ", names) + NearMisses.didYouMean(name, names));
        }
        return chosen.stream()
                .map(OnlyFormat::new)
                .map(QuestionFormat.class::cast)
                .toList();
    }
}
