package socai.web.pages.dues.bank;

import java.time.LocalDate;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import socai.web.pages.dues.bank.Sorted.Choice;

/** What is said about the rows of a list. */
@Component
class BankWords {

    private final MessageSource texts;

    BankWords(MessageSource texts) {
        this.texts = texts;
    }

    String text(String key, Object... parts) {
        return Objects.requireNonNull(texts.getMessage("dues.bank." + key, parts, LocaleContextHolder.getLocale()));
    }

    /** {@code tháng 3/2026 đến 5/2026, phần hơn là tự nguyện}. */
    String months(Plan plan) {
        String months = plan.months() == 1
                ? text("month", month(plan.first()))
                : text("months", month(plan.first()), month(plan.last()));
        return plan.voluntary() ? months + text("voluntary") : months;
    }

    String option(Choice choice) {
        String card = choice.card().isEmpty() ? "" : " (" + choice.card() + ")";
        return choice.name() + card + ": " + months(choice.plan()) + (choice.partly() ? text("partly") : "");
    }

    String reason(Sorted row) {
        return text("reason." + row.reason());
    }

    private static String month(LocalDate day) {
        return day.getMonthValue() + "/" + day.getYear();
    }
}
