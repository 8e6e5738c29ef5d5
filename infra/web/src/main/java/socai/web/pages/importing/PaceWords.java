package socai.web.pages.importing;

import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import socai.web.pages.importing.ImportDesk.Pace;
import socai.web.pages.words.Show;

/** How fast an import goes and how long it still takes, in one sentence. */
@Component
class PaceWords {

    private static final long MINUTE = 60;
    private static final long HOUR = 3_600;

    private final MessageSource texts;

    PaceWords(MessageSource texts) {
        this.texts = texts;
    }

    /** Empty until something can be said. Rounded up: nobody is promised too little. */
    String said(Optional<Pace> pace, Locale language) {
        return pace.map(now -> text(
                        language,
                        "import.pace",
                        Show.grouped(now.rowsPerSecond(), language),
                        left(now.left(), language)))
                .orElse("");
    }

    private String left(long seconds, Locale language) {
        if (seconds < MINUTE) {
            return text(language, "import.left.seconds", Long.toString(seconds));
        }
        long minutes = Math.ceilDiv(seconds, MINUTE);
        if (seconds < HOUR) {
            return text(language, "import.left.minutes", Long.toString(minutes));
        }
        return text(language, "import.left.hours", Long.toString(minutes / MINUTE), Long.toString(minutes % MINUTE));
    }

    private String text(Locale language, String key, String... parameters) {
        return texts.getMessage(key, parameters, language);
    }
}
