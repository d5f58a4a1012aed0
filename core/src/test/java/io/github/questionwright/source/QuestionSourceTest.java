package io.github.questionwright.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionSourceTest {

    @TempDir
    private Path folder;

    @Test
    void aFileIsItself() throws IOException {
        Path file = Files.writeString(folder.resolve("team.csv"), "x");
        List<SourceFile> files = QuestionSource.path(file).files(ReadLimits.defaults());
        assertThat(describe(files)).containsExactly(file + " | team.csv | 1 | x");
    }

    @Test
    void aMissingFileIsAnExceptionOnlyWhenListed() {
        QuestionSource source = QuestionSource.path(folder.resolve("none.json"));
        assertThatThrownBy(() -> source.files(ReadLimits.defaults())).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aFolderIsItsFilesByNameWithoutHiddenOnes() throws IOException {
        write("b.json", "B");
        write("a/z.csv", "Z");
        write("a/.hidden/x.json", "no");
        write(".git/config", "no");
        write(".env", "no");
        write("C.txt", "C");
        assertThat(describe(QuestionSource.path(folder).files(ReadLimits.defaults())))
                .containsExactly(
                        folder + "/C.txt | C.txt | 1 | C",
                        folder + "/a/z.csv | a/z.csv | 1 | Z",
                        folder + "/b.json | b.json | 1 | B");
    }

    @Test
    void anEmptyFolderHasNoFiles() throws IOException {
        assertThat(QuestionSource.path(folder).files(ReadLimits.defaults())).isEmpty();
    }

    @Test
    void aFolderWithTooManyFilesIsRefusedByName() throws IOException {
        write("a.json", "A");
        write("b.json", "B");
        ReadLimits one = ReadLimits.builder().maxFiles(1).build();
        assertThatThrownBy(() -> QuestionSource.path(folder).files(one))
                .isInstanceOf(ReadLimitException.class)
                .hasMessage("more than 1 files; name a smaller folder, or raise ReadLimits.maxFiles");
    }

    @Test
    void aLinkOutOfTheFolderIsListedAndRefused() throws IOException {
        Path outside = Files.writeString(Files.createTempFile("outside", ".json"), "secret");
        Path inside = Files.createDirectory(folder.resolve("bank"));
        Files.createSymbolicLink(inside.resolve("link.json"), outside);
        List<SourceFile> files = QuestionSource.path(inside).files(ReadLimits.defaults());
        assertThat(files).hasSize(1);
        assertThatThrownBy(() -> files.get(0).open())
                .isInstanceOf(IOException.class)
                .hasMessage("a symbolic link that leads out of the folder is not followed");
        Files.delete(outside);
    }

    @Test
    void resourcesOfAJarAndOfAFolderReadAlike() throws IOException {
        write("classes/question-banks/own/a b%.json", "A");
        write("classes/question-banks/own/sub/c.csv", "C");
        write("classes/question-banks/own/.hidden", "no");
        Path jar = folder.resolve("banks.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            for (String directory : List.of("question-banks/", "question-banks/own/", "question-banks/own/sub/")) {
                entries.putNextEntry(new JarEntry(directory));
            }
            for (String[] entry : new String[][] {{"sub/c.csv", "C"}, {"a b%.json", "A"}, {".hidden", "no"}}) {
                entries.putNextEntry(new JarEntry("question-banks/own/" + entry[0]));
                entries.write(entry[1].getBytes(StandardCharsets.UTF_8));
            }
        }
        for (URL root :
                List.of(folder.resolve("classes").toUri().toURL(), jar.toUri().toURL())) {
            try (URLClassLoader loader = new URLClassLoader(new URL[] {root}, null)) {
                for (String name : List.of("question-banks/own", "question-banks/own/", "/question-banks/own")) {
                    List<SourceFile> files =
                            QuestionSource.classpath(loader, name).files(ReadLimits.defaults());
                    assertThat(describe(files))
                            .as(root + " " + name)
                            .containsExactly(
                                    "classpath:question-banks/own/a b%.json | a b%.json | 1 | A",
                                    "classpath:question-banks/own/sub/c.csv | sub/c.csv | 1 | C");
                }
                List<SourceFile> one = QuestionSource.classpath(loader, "question-banks/own/sub/c.csv")
                        .files(ReadLimits.defaults());
                assertThat(one).extracting(SourceFile::name).containsExactly("classpath:question-banks/own/sub/c.csv");
                assertThat(text(one.get(0))).isEqualTo("C");
                assertThatThrownBy(() -> QuestionSource.classpath(loader, "question-banks/none.json")
                                .files(ReadLimits.defaults()))
                        .isInstanceOf(FileNotFoundException.class);
            }
        }
    }

    @Test
    void anAnchorNamesResourcesAsClassesDo() throws IOException {
        List<SourceFile> relative = QuestionSource.classpath(QuestionSourceTest.class, "anchored.txt")
                .files(ReadLimits.defaults());
        List<SourceFile> absolute = QuestionSource.classpath(
                        QuestionSourceTest.class, "/io/github/questionwright/source/anchored.txt")
                .files(ReadLimits.defaults());
        assertThat(text(relative.get(0))).isEqualTo("beside the class\n").isEqualTo(text(absolute.get(0)));
        assertThatThrownBy(() -> QuestionSource.classpath(QuestionSourceTest.class, "none.txt")
                        .files(ReadLimits.defaults()))
                .isInstanceOf(FileNotFoundException.class)
                .hasMessage("classpath:io/github/questionwright/source/none.txt");
    }

    @Test
    void withoutALoaderTheContextIsAskedFirstAndThenOurOwn() throws IOException {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try {
            Thread.currentThread().setContextClassLoader(null);
            assertThat(QuestionSource.classpath("ContributorValidationMessages.properties")
                            .files(ReadLimits.defaults()))
                    .hasSize(1);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    @Test
    void aStringCanBeOpenedTwice() throws IOException {
        SourceFile file = QuestionSource.string("posted.json", "[\"\u00fc\"]")
                .files(ReadLimits.defaults())
                .get(0);
        assertThat(text(file)).isEqualTo("[\"\u00fc\"]").isEqualTo(text(file));
        assertThat(file.path()).isEqualTo("posted.json");
    }

    @Test
    void locationsPrintWhatTheyKnow() {
        assertThat(SourceLocation.of("a.csv")).hasToString("a.csv");
        assertThat(SourceLocation.at("a.csv", 3, 7)).hasToString("a.csv:3:7");
        assertThat(SourceLocation.lines("a.txt", 3, 9)).hasToString("a.txt:3:1");
        assertThatThrownBy(() -> SourceLocation.lines("a.txt", 9, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "no such place: line 9, column 1, end line 3 (all at least 0, the end not before the line)");
        assertThat(Diagnostic.error("x.y", SourceLocation.at("a.csv", 3, 7), "no"))
                .hasToString("a.csv:3:7 error x.y: no");
    }

    @Test
    void nearMissesAreNearAndInOrder() {
        List<String> names = List.of("easy", "medium", "hard", "prompt");
        assertThat(NearMisses.of("hrad", names)).containsExactly("hard");
        assertThat(NearMisses.of("MEDIUM", names)).containsExactly("medium");
        assertThat(NearMisses.of("promt", names)).containsExactly("prompt");
        assertThat(NearMisses.of("xyz", names)).isEmpty();
        assertThat(NearMisses.didYouMean("hrad", names)).isEqualTo("; did you mean \"hard\"?");
        assertThat(NearMisses.didYouMean("", names)).isEmpty();
    }

    private void write(String path, String content) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private static List<String> describe(List<SourceFile> files) throws IOException {
        List<String> lines = new ArrayList<>();
        for (SourceFile file : files) {
            lines.add(file.name() + " | " + file.path() + " | " + file.size() + " | " + text(file));
        }
        return lines;
    }

    private static String text(SourceFile file) throws IOException {
        try (InputStream in = file.open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
