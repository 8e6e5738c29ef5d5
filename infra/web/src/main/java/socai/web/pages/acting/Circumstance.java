package socai.web.pages.acting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import socai.spine.Act;
import socai.spine.CommandId;
import socai.spine.OfficeRef;
import socai.spine.Origin;
import socai.spine.Paper;
import socai.web.Caller;
import socai.web.api.BadRequest;

/** Who does it, in which office, and whether it is done now or was done on paper before. */
final class Circumstance {

    static final String ON_PAPER = "_giay";
    static final String PAPER_DATE = "_giay-ngay";
    static final String PAPER_NUMBER = "_giay-so";
    static final String PAPER_SCAN = "_giay-ma";

    private Circumstance() {}

    /** @throws BadRequest when an act from paper does not tell its date, its number and its scan */
    static Act of(Map<String, String> values, CommandId id, Caller caller, OfficeRef office, LocalDate today) {
        boolean onPaper = "true".equals(values.get(ON_PAPER));
        Optional<Paper> paper = onPaper ? Optional.of(paper(values)) : Optional.empty();
        return new Act(
                id,
                caller.account(),
                caller.person(),
                office,
                paper.map(Paper::date).orElse(today),
                today,
                onPaper ? Origin.PAPER : Origin.DIRECT,
                paper,
                Optional.empty());
    }

    private static Paper paper(Map<String, String> values) {
        String number = values.getOrDefault(PAPER_NUMBER, "").strip();
        String scan = values.getOrDefault(PAPER_SCAN, "");
        Optional<LocalDate> date = day(values.get(PAPER_DATE));
        if (number.isEmpty() || scan.isEmpty() || date.isEmpty()) {
            throw new BadRequest(
                    "Việc nhập từ giấy cần ngày của giấy, số giấy và bản quét.",
                    "An act from paper needs the paper’s date, its number and a scan.");
        }
        return new Paper(number, date.get(), scan);
    }

    private static Optional<LocalDate> day(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
