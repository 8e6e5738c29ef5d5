package socai.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import socai.security.accounts.PasswordFault;
import socai.spine.OfficeKind;

class TextsTest {

    private static final Properties VI = texts("vi");
    private static final Properties EN = texts("en");

    @Test
    void bothLanguagesHaveTheSameKeysAndTheSameParameters() {
        assertThat(EN.stringPropertyNames()).isEqualTo(VI.stringPropertyNames());
        for (String key : VI.stringPropertyNames()) {
            assertThat(parameters(EN, key)).as(key).isEqualTo(parameters(VI, key));
        }
    }

    @Test
    void noTextIsEmptyOrTakesAStraightApostropheOrUncomposedLetters() {
        for (Properties texts : new Properties[] {VI, EN}) {
            texts.forEach((key, text) -> assertThat(text.toString())
                    .as(key.toString())
                    .isNotBlank()
                    .doesNotContain("'")
                    .isEqualTo(Normalizer.normalize(text.toString(), Normalizer.Form.NFC)));
        }
    }

    @Test
    void everyOfficeAndEveryFaultOfAPasswordHasAText() {
        Stream.of(OfficeKind.values()).forEach(kind -> assertThat(VI).containsKey("office." + kind));
        Stream.of(PasswordFault.values()).forEach(fault -> assertThat(VI).containsKey("account.fault." + fault));
    }

    @Test
    void everyTextThatATemplateNamesIsThere() {
        Pattern named = Pattern.compile("#\\{([a-z][A-Za-z0-9.-]+)[(}]");
        Set<String> missing = new TreeSet<>();
        for (Path template : templates()) {
            Matcher matcher = named.matcher(read(template));
            while (matcher.find()) {
                if (!VI.containsKey(matcher.group(1))) {
                    missing.add(template.getFileName() + ": " + matcher.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static int parameters(Properties texts, String key) {
        return new MessageFormat(texts.getProperty(key)).getFormatsByArgumentIndex().length;
    }

    private static Set<Path> templates() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
            return files.filter(file -> file.toString().endsWith(".html")).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties texts(String language) {
        Properties texts = new Properties();
        try (InputStreamReader reader = new InputStreamReader(
                TextsTest.class.getResourceAsStream("/socai/web/texts_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
