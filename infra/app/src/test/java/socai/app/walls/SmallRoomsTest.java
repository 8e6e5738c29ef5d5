package socai.app.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A file is about one thing: most are small, none is large, and each package says what it is for. */
class SmallRoomsTest {

    private static final int LARGEST = 300;
    private static final int USUAL = 110;

    @Test
    void noJavaFileIsLargeAndNineOfTenAreSmall() {
        List<Path> files = mainFiles();
        assertThat(files).hasSizeGreaterThan(100);
        assertThat(javaFiles("/src/").stream().filter(file -> lines(file) > LARGEST))
                .isEmpty();
        long small = files.stream().filter(file -> lines(file) <= USUAL).count();
        assertThat((double) small / files.size()).isGreaterThan(0.85);
    }

    @Test
    void eachPackageSaysWhatItIsFor() {
        assertThat(mainFiles().stream()
                        .map(Path::getParent)
                        .distinct()
                        .filter(folder -> !Files.exists(folder.resolve("package-info.java"))))
                .isEmpty();
    }

    private static List<Path> mainFiles() {
        return javaFiles("/src/main/java/");
    }

    private static List<Path> javaFiles(String under) {
        try (Stream<Path> all = Files.walk(Path.of("..", ".."))) {
            return all.filter(file -> file.toString().endsWith(".java")
                            && file.toString().contains(under)
                            && !file.toString().contains("/target/"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
