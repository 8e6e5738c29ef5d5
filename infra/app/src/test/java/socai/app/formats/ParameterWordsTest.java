package socai.app.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import socai.spine.read.ParameterWords;

/** Whatever the policy book holds is read by people: every parameter has a name and every code has words. */
class ParameterWordsTest {

    private static final Pattern LINE =
            Pattern.compile("key: *([^,]+), value: *\"([^\"]*)\"(?:, unit: *\"?([^\",}]*))?");
    private static final Pattern CODE = Pattern.compile("[A-Z]{2,}_[A-Z]|@|\\b[A-Z]{5,}\\b");

    private record Setting(String key, String value, String unit) {}

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyParameterHasANameAndEveryCodeHasWords(String language) throws IOException {
        ParameterWords words = new ParameterWords(language);
        List<String> unnamed = new ArrayList<>();
        for (Setting setting : settings()) {
            String name = words.name(setting.key());
            if (name.equals(setting.key()) || name.contains(".") && !name.contains(" ")) {
                unnamed.add(setting.key());
            }
            String value = words.value(setting.value(), setting.unit());
            if (CODE.matcher(value).find() || language.equals("vi") && value.contains(" the ")) {
                unnamed.add(setting.key() + " = " + value);
            }
        }
        assertThat(unnamed.stream().distinct().toList()).isEmpty();
    }

    private static List<Setting> settings() throws IOException {
        List<Setting> settings = new ArrayList<>();
        for (String file : text("/policies/index.txt").lines().toList()) {
            if (file.endsWith(".yaml")) {
                Matcher found = LINE.matcher(text("/policies/" + file.strip()));
                while (found.find()) {
                    settings.add(new Setting(
                            found.group(1).strip(),
                            found.group(2),
                            found.group(3) == null ? "" : found.group(3).strip()));
                }
            }
        }
        assertThat(settings).hasSizeGreaterThan(150);
        return settings;
    }

    private static String text(String resource) throws IOException {
        try (InputStream stream = Objects.requireNonNull(ParameterWordsTest.class.getResourceAsStream(resource))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
