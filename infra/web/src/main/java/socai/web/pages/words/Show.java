package socai.web.pages.words;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import socai.membership.read.Clock;
import socai.membership.read.dossiers.GetDossier;
import socai.policy.read.book.GetPolicyBook;
import socai.policy.read.changes.Stated;
import socai.spine.Citation;
import socai.spine.Verdict;
import socai.spine.Zone;
import socai.spine.read.ParameterWords;
import socai.spine.read.Printed;
import socai.spine.read.Sentences;
import socai.spine.read.replay.GetReplay;

/** Writes values as a page shows them; templates call it as {@code @show}. */
@Component("show")
public class Show {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd/MM/yyyy, HH:mm");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss, dd/MM/yyyy");

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM");
    private static final Set<String> WEIGHTY =
            Set.of("Proposed", "Decided", "Forwarded", "AdmissionRefused", "RecognitionRefused", "MemberAdmitted");

    private final MessageSource texts;

    Show(MessageSource texts) {
        this.texts = texts;
    }

    /** Days are written alike in both languages; empty for none. */
    public String day(@Nullable Object day) {
        return switch (day) {
            case LocalDate date -> DAY.format(date);
            case Optional<?> optional -> day(optional.orElse(null));
            case null -> "";
            default -> throw new IllegalArgumentException("not a day: " + day.getClass());
        };
    }

    /** Program and machine as far as a browser names them: {@code Chrome, Android}. */
    public String browser(String said) {
        String program = first(said, "Edg", "OPR", "Firefox", "Chrome", "Safari")
                .replace("Edg", "Edge")
                .replace("OPR", "Opera");
        String machine = first(said, "Android", "iPhone", "iPad", "Windows", "Macintosh", "Linux");
        String both = machine.isEmpty() || program.isEmpty() ? program + machine : program + ", " + machine;
        return both.isEmpty() ? said.substring(0, Math.min(40, said.length())) : both;
    }

    private static String first(String said, String... names) {
        return java.util.stream.Stream.of(names)
                .filter(said::contains)
                .findFirst()
                .orElse("");
    }

    /** Day and month within this year, beside other dates. */
    public String shortDay(LocalDate day) {
        return SHORT.format(day);
    }

    /** Whether an event is a decision, which a story marks with the seal. */
    public boolean weighty(String type) {
        return WEIGHTY.stream().anyMatch(type::endsWith);
    }

    /** What a parameter of the policy book is called; its key where nobody named it. */
    public String parameter(String key) {
        return words().name(key);
    }

    /** A setting in words, with its unit. */
    public String setting(GetPolicyBook.Setting setting) {
        return words().value(setting.setting(), setting.unit());
    }

    /** What one regulation says, in words, with its unit. */
    public String stated(Stated stated) {
        return words().value(stated.setting(), stated.unit());
    }

    private static ParameterWords words() {
        return new ParameterWords(LocaleContextHolder.getLocale().getLanguage());
    }

    /** Values of one name that came as lines. */
    public List<String> lines(String values) {
        return values.lines().toList();
    }

    public String weekday(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return text("weekday." + weekday.getValue()) + ", " + DAY.format(day);
    }

    public String moment(Instant instant) {
        return MINUTE.format(ZonedDateTime.ofInstant(instant, Zone.PARTY));
    }

    /** To the second: where somebody waits for that moment. */
    public String momentExactly(Instant instant) {
        return SECOND.format(ZonedDateTime.ofInstant(instant, Zone.PARTY));
    }

    public String time(Instant instant) {
        return CLOCK.format(ZonedDateTime.ofInstant(instant, Zone.PARTY));
    }

    /** Whether an act was written down on another day than the one it counts for. */
    public boolean later(LocalDate businessDate, Instant recorded) {
        return !ZonedDateTime.ofInstant(recorded, Zone.PARTY).toLocalDate().equals(businessDate);
    }

    public String number(long number) {
        return grouped(number, LocaleContextHolder.getLocale());
    }

    /** As {@link #number}, for a language that is not that of the running request. */
    public static String grouped(long number, Locale language) {
        String grouped = String.format(Locale.ROOT, "%,d", number);
        return language.getLanguage().equals("en") ? grouped : grouped.replace(',', '.');
    }

    /** 75,0% of the base, or 75.0%. */
    public String percent(int part, int base) {
        String percent = String.format(Locale.ROOT, "%.1f%%", base == 0 ? 0.0 : 100.0 * part / base);
        return english() ? percent : percent.replace('.', ',');
    }

    public ClockChip chip(Clock clock) {
        return ClockChip.of(clock, texts, LocaleContextHolder.getLocale());
    }

    public String days(List<LocalDate> days) {
        return days.stream().map(DAY::format).collect(Collectors.joining(", "));
    }

    /** How many of the rules that were checked were met. */
    public long met(List<GetReplay.Checked> checks) {
        return checks.stream().filter(check -> check.verdict() == Verdict.HOLDS).count();
    }

    /** What came of taking a decision again: {@code same} both ways, {@code other} in one of them, else {@code open}. */
    public String proof(List<GetReplay.Again> again) {
        if (again.stream().anyMatch(one -> one.outcome().equals("DIFFERENT"))) {
            return "other";
        }
        return !again.isEmpty() && again.stream().allMatch(one -> one.outcome().equals("IDENTICAL")) ? "same" : "open";
    }

    /** Without an article that nobody has checked. */
    public String cited(Citation citation) {
        return Printed.of(citation);
    }

    public String yes(boolean flag) {
        return Sentences.packaged()
                .word(flag ? "yes" : "no", LocaleContextHolder.getLocale().getLanguage());
    }

    public VoteBar bar(int ayes, int noes, int base, int needed) {
        return VoteBar.of(ayes, noes, base, needed);
    }

    /** How a cell voted, always on its base. */
    public String vote(GetDossier.Vote vote) {
        return text(
                vote.passed() ? "dossier.vote.passed" : "dossier.vote.failed",
                vote.ayes(),
                vote.base(),
                percent(vote.ayes(), vote.base()),
                vote.needed());
    }

    private String text(String key, Object... parameters) {
        return texts.getMessage(key, parameters, LocaleContextHolder.getLocale());
    }

    private static boolean english() {
        return LocaleContextHolder.getLocale().getLanguage().equals("en");
    }
}
