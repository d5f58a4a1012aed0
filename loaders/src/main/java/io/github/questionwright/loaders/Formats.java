package io.github.questionwright.loaders;

import io.github.questionwright.spi.QuestionFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** Finds the formats: the built-in ones, those registered as services, those given. */
final class Formats {

    private Formats() {}

    static List<QuestionFormat> find(@Nullable ClassLoader given, List<QuestionFormat> added) {
        Map<String, QuestionFormat> byName = new LinkedHashMap<>();
        ClassLoader context = given == null ? Thread.currentThread().getContextClassLoader() : given;
        List<QuestionFormat> services = new ArrayList<>(services(Formats.class.getClassLoader()));
        for (QuestionFormat service : context == null ? List.<QuestionFormat>of() : services(context)) {
            if (services.stream().noneMatch(known -> known.getClass().equals(service.getClass()))) {
                services.add(service);
            }
        }
        services.forEach(format -> claim(byName, format));
        added.forEach(format -> claim(byName, format));
        return List.copyOf(byName.values());
    }

    private static List<QuestionFormat> services(ClassLoader loader) {
        return ServiceLoader.load(QuestionFormat.class, loader).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    private static void claim(Map<String, QuestionFormat> byName, QuestionFormat format) {
        QuestionFormat rival = byName.putIfAbsent(format.name(), format);
        if (rival != null && !rival.getClass().equals(format.getClass())) {
            throw new IllegalStateException("two formats are called \"" + format.name() + "\": "
                    + rival.getClass().getName() + " and " + format.getClass().getName()
                    + "; remove or rename one");
        }
    }
}
