package socai.web.pages.words;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The texts of the pages in Vietnamese and English. */
public final class Texts {

    public static final String BUNDLE = "socai.web.texts";

    private Texts() {}

    public static MessageSource source() {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasename(BUNDLE);
        source.setDefaultEncoding(StandardCharsets.UTF_8.name());
        source.setFallbackToSystemLocale(false);
        source.setDefaultLocale(Locale.of("vi"));
        // One way of reading for texts with and without parameters; they write ’ and never a straight apostrophe.
        source.setAlwaysUseMessageFormat(true);
        return source;
    }
}
