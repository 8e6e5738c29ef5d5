package socai.app.importing.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import socai.spine.Text;

/** What a rule demands, in short words; the record of an import names rules only by their ids. */
public final class RuleSentences {

    private static final List<String> FOLDERS = List.of("membership", "membership-life", "organisation");

    private final Properties vi = load("vi");
    private final Properties en = load("en");

    private static Properties load(String language) {
        Properties all = new Properties();
        for (String folder : FOLDERS) {
            String file = "/socai/" + folder + "/sentences_" + language + ".properties";
            try (InputStream stream = RuleSentences.class.getResourceAsStream(file)) {
                if (stream != null) {
                    all.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(file, e);
            }
        }
        return all;
    }

    /** A sentence; where nobody wrote one, the id itself. */
    public Text violated(String rule) {
        return new Text(
                "Không đạt: " + vi.getProperty("rule." + rule, rule) + ".",
                "Not met: " + en.getProperty("rule." + rule, rule) + ".");
    }
}
