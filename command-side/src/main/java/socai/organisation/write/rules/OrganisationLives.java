package socai.organisation.write.rules;

import java.time.LocalDate;
import java.util.List;
import socai.organisation.write.Presence;
import socai.spine.Fact;
import socai.spine.Seen;
import socai.spine.Text;

/** The organisation exists on the day on which the decision takes effect: set up, and not yet dissolved. */
public record OrganisationLives(boolean holds, List<Fact> facts) implements OrganisationRule {

    public static OrganisationLives of(Presence presence, LocalDate day) {
        return new OrganisationLives(
                presence.on(day),
                List.of(Fact.of("day", day), Fact.of("from", from(presence)), Fact.of("until", until(presence))));
    }

    public static OrganisationLives of(Seen<Presence> presence, LocalDate day) {
        return new OrganisationLives(
                presence.value().on(day),
                List.of(
                        Fact.of("day", day),
                        Fact.of("from", from(presence.value()), presence),
                        Fact.of("until", until(presence.value()), presence)));
    }

    private static String from(Presence presence) {
        return presence.from().map(LocalDate::toString).orElse("-");
    }

    private static String until(Presence presence) {
        return presence.until().map(LocalDate::toString).orElse("-");
    }

    @Override
    public String id() {
        return "organisation.lives";
    }

    @Override
    public Text refusal() {
        return new Text(
                "Ngày {day} tổ chức chưa được thành lập hoặc không còn hoạt động (thành lập {from}, kết thúc {until}).",
                "On {day} the organisation does not exist: set up {from}, ended {until}.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Chọn ngày trong thời gian tổ chức hoạt động.", "Choose a day on which the organisation exists.");
    }
}
